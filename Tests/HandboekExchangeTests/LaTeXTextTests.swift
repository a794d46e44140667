import HandboekTestSupport
import Testing

@testable import HandboekExchange

struct LaTeXTextTests {
  @Test(arguments: [
    ("R\\\"uzie", "Rüzie"), ("Andr{\\'e}", "André"), ("Andr\\'{e}", "André"), ("{\\\"{o}}st", "öst"),
    ("na\\\"{\\i}ef", "naïef"), ("Bj{\\o}rn \\AA s", "Bjørn Ås"), ("\\v{S}koda \\c{c}a", "Škoda ça"),
    ("stra\\ss e", "straße"), ("50\\% \\& meer \\#1", "50% & meer #1"), ("a\\_b", "a_b"),
    ("2019--2020 --- dus", "2019–2020 — dus"), ("``citaat'' en `een'", "“citaat” en ‘een'"), ("a~b", "a b"),
    ("{SCP}-verkenning {in} {Nederland}", "SCP-verkenning in Nederland"),
    ("\\emph{schuin} recht", "schuin recht"),
    ("{\\textless}b{\\textgreater}", "<b>"), ("\\textbackslash{}x", "\\x"), ("\\{los\\}", "{los}"),
    ("$x^2$", "x^2"),
    ("\\'", " \u{301}"), ("\\", ""), ("{{{", ""), ("gewoon", "gewoon"),
  ])
  func decoding(_ latex: String, _ text: String) { #expect(LaTeXText.decode(latex).text == text) }

  @Test func unknownCommandsAreNamedOnce() {
    let (text, unknown) = LaTeXText.decode("\\vreemd{een} \\vreemd{twee} \\raar drie")
    #expect(text == "een twee drie")
    #expect(unknown == ["vreemd", "raar"])
  }

  /// What is encoded comes back, whatever it is.
  @Test func encodingIsTheInverse() {
    var random = SeededRandom(seed: 1985)
    let signs = Array("\\{}%&#$_~^`'-\"éß–“ ab")
    for _ in 0..<2_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          signs[Int.random(in: 0..<signs.count, using: &random)]
        })
      #expect(LaTeXText.decode(LaTeXText.encode(text)).text == text, "\(LaTeXText.encode(text))")
    }
  }
}
