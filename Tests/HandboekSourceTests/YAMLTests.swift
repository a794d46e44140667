import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSource

/// A YAML text composed on its own.
struct ComposedYAML {
  let node: YAMLNode?
  let diagnostics: [Diagnostic]

  init(_ yaml: String) {
    let text = SourceText(file: "toets.yml", bytes: Array(yaml.utf8))
    var problems: [Diagnostic] = []
    node = YAMLComposer.compose(text, span: 0..<text.bytes.count, into: &problems)
    diagnostics = problems
  }

  var dump: String { node.map(Self.dump) ?? "–" }

  static func dump(_ node: YAMLNode) -> String {
    switch node.value {
    case .scalar(let text, let isQuoted): isQuoted ? "“\(text)”" : text
    case .sequence(let items): "[" + items.map(dump).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \(dump($0.value))" }.joined(separator: ", ") + "}"
    }
  }
}

struct YAMLTests {
  @Test(arguments: [
    ("a: 1", "{a: 1}"),
    ("a: no\nb: 12:30\nc: 0123\nd: 2024-05-07\ne: ~", "{a: no, b: 12:30, c: 0123, d: 2024-05-07, e: ~}"),
    ("a: 'ja'\nb: \"n\\u00e9e\"", "{a: “ja”, b: “née”}"),
    ("a: |\n  een\n  twee\n", "{a: “een\ntwee\n”}"),
    ("a: >-\n  een\n  twee\n", "{a: “een twee”}"),
    ("a: een\n  twee", "{a: een twee}"),
    ("a: [x, y]\nb:\n  - z\n  - w", "{a: [x, y], b: [z, w]}"),
    ("a:\n- {b: c, d: e}\n- f: g", "{a: [{b: c, d: e}, {f: g}]}"),
    ("a: # niets\nb: x # wel", "{a: , b: x}"),
    ("", "–"), ("# alleen commentaar\n", "–"), ("---\na: 1\n", "{a: 1}"),
    ("é: 😀", "{é: 😀}"), ("tekst", "tekst"), ("- a\n- b", "[a, b]"),
    ("a: '@x'\nb: \"#geen commentaar\"", "{a: “@x”, b: “#geen commentaar”}"),
  ])
  func values(yaml: String, expected: String) {
    let composed = ComposedYAML(yaml)
    #expect(composed.dump == expected)
    #expect(composed.diagnostics.isEmpty, "\(TreeDump.text(composed.diagnostics))")
  }

  @Test(arguments: [
    ("a: b⟦1⟧: c\n", "HB-YAML-001", "een dubbele punt kan hier niet"),
    ("a: 1\n⟦1⟧a: 2\n", "HB-YAML-002", "het veld ‘a’ staat er twee keer"),
    ("b: {é: 1, ⟦1⟧é: 2}\n", "HB-YAML-002", "het veld ‘é’ staat er twee keer"),
    ("a: ⟦1⟧&x 1\nb: *x\n", "HB-YAML-003", "een anker met & kan hier niet"),
    ("a: 1\nb: ⟦1⟧*x\n", "HB-YAML-003", "een verwijzing met * kan hier niet"),
    ("a: ⟦1⟧[b, c\nd: e\n", "HB-YAML-001", "deze lijst is niet afgesloten"),
    ("a: 😀é ⟦1⟧\u{7}\n", "HB-YAML-001", "er staat een onzichtbaar stuurteken in de tekst"),
    ("a: ⟦1⟧\"é\n  x\n", "HB-YAML-001", "een aanhalingsteken is niet afgesloten"),
    ("a: 1\n⟦1⟧---\nb: 2\n", "HB-YAML-001", "hier begint een tweede blok met velden"),
    ("a:\n⟦1⟧\t- b\n", "HB-YAML-001", "met dit teken kan een waarde niet beginnen"),
    ("a: ⟦1⟧@b\n", "HB-YAML-001", "met dit teken kan een waarde niet beginnen"),
    ("⟦1⟧[x]: y\n", "HB-YAML-001", "een veldnaam moet gewone tekst zijn"),
  ])
  func errors(source: String, id: String, message: String) throws {
    let marked = MarkedText(source)
    let found = try #require(ComposedYAML(marked.text).diagnostics.first)
    #expect(found.kind.id == id)
    if !message.isEmpty { #expect(found.message == message) }
    #expect(found.range?.start == marked[1], "\(TreeDump.text([found]))")
  }

  @Test func deepNestingIsRefused() {
    let composed = ComposedYAML(String(repeating: "[", count: 100) + String(repeating: "]", count: 100))
    #expect(composed.node == nil)
    #expect(composed.diagnostics.map(\.message) == ["de velden zijn te diep genest"])
  }

  @Test func placesCountBytesAndFileLines() throws {
    // U+2028 ends a line for YAML 1.1, not for an editor.
    let marked = MarkedText("a: \"x\u{2028}y\"\nb: [é, ⟦1⟧😀, ⟦2⟧z]\nc: ⟦3⟧x\n")
    let node = try #require(ComposedYAML(marked.text).node)
    guard case .mapping(let entries) = node.value, case .sequence(let items) = entries[1].value.value else {
      Issue.record("geen lijst: \(ComposedYAML.dump(node))")
      return
    }
    #expect(items[1].range.start == marked[1])
    #expect(items[2].range.start == marked[2])
    #expect(entries[2].value.range.start == marked[3])
  }

  @Test func everyProblemOfLibyamlHasItsOwnWords() {
    for problem in ["did not find expected key", "found a tab character that violates indentation"] {
      #expect(YAMLProblem.dutch(problem).text != YAMLProblem.dutch("?").text)
    }
  }
}
