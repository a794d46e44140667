import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

struct PictureTests {
  private static let drawing = #"<svg xmlns="http://www.w3.org/2000/svg"/>"#

  @Test func onlyUsedPicturesComeAlongInOneOrder() async throws {
    let linked = try await LinkedFolder([
      "hoofdstukken/a.md": """
      ---
      titel: A
      ---
      ![z](../beelden/z.svg "Zet")

      Tekst ![a](../beelden/a.svg), *![z](../beelden/z.svg)* en [![m](../beelden/met%20spatie.svg)](b.md).

      | ![t](/beelden/t.svg) |
      |---|
      | [*Wow* ![a](../beelden/a.svg)]{lang=en} |

      > [!kern] ![k](../beelden/k.svg)
      > x

      Noot[^n].

      [^n]: ![n](../beelden/n.svg)
      """,
      "hoofdstukken/b.md": "---\ntitel: B\n---\nx\n", "beelden/ongebruikt.svg": Self.drawing,
      "beelden/z.svg": Self.drawing, "beelden/a.svg": Self.drawing, "beelden/t.svg": Self.drawing,
      "beelden/k.svg": Self.drawing, "beelden/n.svg": Self.drawing, "beelden/met spatie.svg": Self.drawing,
    ])
    #expect(linked.diagnostics.isEmpty, "\(TreeDump.text(linked.diagnostics))")
    let names = linked.book.assets.map { String($0.path.dropFirst("beelden/".count)) }
    #expect(names == ["a.svg", "k.svg", "met spatie.svg", "n.svg", "t.svg", "z.svg"])
    var used: [String] = []
    let chapter = linked.chapter("a")
    func note(_ inline: Inline) {
      guard case .image(let image) = inline, case .asset(let index) = image.source else { return }
      used.append(names[index])
    }
    chapter?.blocks.forEachInline(note)
    chapter?.footnotes.forEach { $0.blocks.forEachInline(note) }
    #expect(used == ["z.svg", "a.svg", "z.svg", "met spatie.svg", "t.svg", "a.svg", "k.svg", "n.svg"])
  }

  @Test(
    arguments: [
      ("../beelden/fasn.svg", "HB-BEELD-003", "bedoelde u ‘../beelden/fasen.svg’?"),
      ("../beelden/qqqqqqqqqqqqqqq.png", "HB-BEELD-003", nil), ("../../x.svg", "HB-LINK-003", nil),
      ("ftp://x/a.svg", "HB-LINK-004", nil), ("#fasen", "HB-BEELD-003", nil),
      ("b.md", "HB-BEELD-003", nil),
    ] as [(String, String, String?)])
  func missing(source: String, id: String, fix: String?) async throws {
    let linked = try await LinkedFolder([
      "hoofdstukken/a.md": "---\ntitel: A\n---\n![alt](\(source))\n", "beelden/fasen.svg": Self.drawing,
    ])
    #expect(linked.ids == [id])
    if let fix { #expect(linked.diagnostics.first?.fix == fix) }
    guard case .figure(let figure)? = linked.chapter("a")?.blocks.first?.content else {
      Issue.record("geen figuur")
      return
    }
    #expect(figure.image.source == .unavailable(source))
  }

  @Test func stopsOfARoute() async throws {
    let linked = try await LinkedFolder([
      "hoofdstukken/a.md": "---\ntitel: A\n---\n## Kop\n",
      "leerroutes/r.md": """
      ---
      titel: R
      rol: raadslid
      haltes:
        - plek: ../hoofdstukken/a.md#kop
        - {plek: ../hoofdstukken/weg.md, tijd: 5 minuten}
        - plek: https://example.org
        - waarom: zonder plek
        - los
      ---
      """,
      "vraagstukken/v.md": "---\nvraag: V?\naanbod: [weg]\nhoofdstukken: [a, 'a#weg', 'a#kop', b]\n---\n",
    ])
    #expect(
      linked.book.routes.first?.stops.map { $0.place.map(TreeDump.place) ?? "–" }.prefix(3) == [
        "hoofdstukken/a#kop ‘Kop’ (1.A)", "–", "–",
      ])
    #expect(
      linked.book.questions.first?.chapterPlaces.map(TreeDump.place) == [
        "hoofdstukken/a ‘A’ (hoofdstuk 1)", "hoofdstukken/a#kop ‘Kop’ (1.A)",
      ])
    #expect(
      linked.ids == [
        "HB-LINK-001", "HB-LINK-001", "HB-LINK-002", "HB-VELD-002", "HB-VELD-003", "HB-VELD-005",
        "HB-VELD-005",
      ],
      "\(TreeDump.text(linked.diagnostics))")
  }
}
