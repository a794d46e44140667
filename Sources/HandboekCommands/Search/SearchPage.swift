import HandboekDiagnostics
import HandboekDocument
import HandboekJSON
import HandboekPlainText
import HandboekSearch

/// What a search found, for people and as JSON.
struct SearchPage {
  let query: SearchQuery
  let kinds: Set<RecordKind>?
  let result: SearchResult

  /// The hits, best first; without styles, what was found stands between « and ».
  func lines(width: Int, isStyled: Bool) -> [StyledLine] {
    var page = TextPage(width: width)
    for hit in result.hits {
      page.blank()
      page.paragraph(head(of: hit, isStyled), hangs: true)
      if hit.excerpt.isEmpty { continue }
      page.item("  ") { $0.paragraph(Self.spans(hit.excerpt, [], isStyled)) }
    }
    return page.lines
  }

  /// "3.12  hoofdstuk: Duiden › Wie is wie".
  private func head(of hit: SearchHit, _ isStyled: Bool) -> [StyledSpan] {
    var spans = [StyledSpan(hit.place, .bold), StyledSpan(" · \(hit.kind.label): ", .dim)]
    if !hit.trail.isEmpty { spans.append(StyledSpan(hit.trail.joined(separator: " › "))) }
    if !hit.title.isEmpty {
      if !hit.trail.isEmpty { spans.append(StyledSpan(" › ")) }
      spans += Self.spans(hit.title, [], isStyled)
    }
    return spans
  }

  private static func spans(_ text: HitText, _ style: TextStyle, _ isStyled: Bool) -> [StyledSpan] {
    text.pieces.map { piece in
      if !piece.isHit { return StyledSpan(piece.text, style) }
      return isStyled
        ? StyledSpan(piece.text, style.union([.bold, .accent, .underline]))
        : StyledSpan("«\(piece.text)»", style)
    }
  }

  /// What to tell beside the hits: how many, and what is missing.
  var notes: [String] {
    var notes: [String] = []
    for word in result.unknown {
      var note = "‘\(word.typed)’ staat nergens"
      if !word.nearest.isEmpty { note += "; bedoelde u \(PlaceQuery.choice(word.nearest))?" }
      notes.append(note)
    }
    if result.hits.isEmpty {
      let place = kinds == nil ? "" : " in \(kindList)"
      let others = result.elsewhere == 0 ? "" : "; zonder ‘--soort’ wel: \(Self.places(result.elsewhere))"
      notes.append("niets gevonden voor ‘\(query.typed)’\(place)\(others)")
      return notes
    }
    if result.missing > 0, result.unknown.count < result.missing {
      notes.append("nergens staan al deze woorden bij elkaar; dit komt het dichtst in de buurt")
    }
    notes.append(summary)
    return notes
  }

  /// What to tell of a book of which not all can be read; nil when all can.
  var damage: String? {
    if result.damaged == 0 { return nil }
    let count = result.damaged == 1 ? "1 deel van het boek is" : "\(result.damaged) delen van het boek zijn"
    return "let op: \(count) niet of niet helemaal te lezen"
  }

  /// "37 plaatsen, de beste 10 getoond; alles met --aantal 37".
  private var summary: String {
    let shown = result.hits.count
    let places = Self.places(result.count)
    if shown == result.count { return places }
    let best = shown == 1 ? "de beste" : "de beste \(shown)"
    return "\(places), \(best) getoond; alles met ‘--aantal \(min(result.count, HitLimit.range.upperBound))’"
  }

  private static func places(_ count: Int) -> String { count == 1 ? "1 plaats" : "\(count) plaatsen" }

  private var kindList: String {
    let names = RecordKind.allCases.filter { kinds?.contains($0) ?? true }.map(\.label)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " of " + last
  }
}

extension SearchPage {
  /// The version of the form (semantic versioning).
  private static let version = "1.0.0"

  var json: [UInt8] {
    var buffer = JSONBuffer()
    buffer.object {
      $0.member("formaat", "handboek-zoek")
      $0.member("versie", Self.version)
      $0.member("termen", PrintableText.clean(query.typed))
      if kinds != nil {
        $0.member("soorten", RecordKind.allCases.filter { kinds?.contains($0) ?? false }.map(\.label))
      }
      $0.member("aantal", result.count)
      $0.member("ontbreekt", result.missing)
      $0.key("onbekend")
      $0.array(result.unknown) { buffer, word in
        buffer.object {
          $0.member("woord", PrintableText.clean(word.typed))
          $0.member("bedoeld", word.nearest.map { PrintableText.clean($0) })
        }
      }
      $0.lineKey("treffers")
      $0.array(result.hits, lines: true) { $0.hit($1) }
    }
    buffer.newline()
    return buffer.bytes
  }
}

extension JSONBuffer {
  fileprivate mutating func hit(_ hit: SearchHit) {
    object {
      $0.member("plaats", PrintableText.clean(hit.place))
      $0.member("soort", hit.kind.label)
      $0.member("nummer", hit.number.map { PrintableText.clean($0) })
      $0.member("pad", hit.trail.map { PrintableText.clean($0) })
      if !hit.title.isEmpty { $0.member("titel", PrintableText.clean(hit.title.text)) }
      $0.key("score")
      $0.raw(Array(Self.decimal(hit.score).utf8))
      $0.key("fragment")
      $0.array(hit.excerpt.pieces) { buffer, piece in
        buffer.object {
          $0.member("tekst", PrintableText.clean(piece.text))
          if piece.isHit { $0.member("treffer", true) }
        }
      }
    }
  }

  /// A number with three decimals.
  private static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
