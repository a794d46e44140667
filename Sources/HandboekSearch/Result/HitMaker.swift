/// Makes what is shown of the best units: their titles, and an excerpt with what was found.
struct HitMaker {
  private let plan: QueryPlan
  private let excerptLength: Int
  private var scanner: FieldScanner

  init(_ plan: QueryPlan, excerptLength: Int) {
    self.plan = plan
    self.excerptLength = excerptLength
    scanner = FieldScanner(plan)
  }

  mutating func hit(_ counts: UnitCounts, in text: SearchText, score: Double) -> SearchHit {
    let unit = text.units[counts.unit]
    let fields = Array(text.fields[unit.fields])
    let own = fields.first { $0.kind == .title }
    let titleHits = own.map { hits($0, in: text) } ?? []
    let title = own.map { Excerpt(text.bytes, $0.range, hits: titleHits).whole }
    return SearchHit(
      kind: unit.kind, place: unit.place, number: unit.number,
      trail: text.context(of: counts.unit).compactMap { text.title(of: $0) },
      title: title ?? HitText(pieces: []),
      excerpt: body(fields, counts, terms: Set(titleHits.map(\.term)), in: text), score: score)
  }

  /// The text with the most different terms; else names or facts with terms that the title lacks; else the beginning
  /// of the text, or of what follows a heading.
  private mutating func body(
    _ fields: [SearchText.Field], _ counts: UnitCounts, terms: Set<Int>, in text: SearchText
  ) -> HitText {
    let others = fields.drop { $0.kind != .title }.dropFirst().filter { $0.kind == .title }
    var best: (terms: Int, text: HitText)?
    for field in fields.filter({ $0.kind == .text }) + others + fields.filter({ $0.kind == .facts }) {
      let hits = hits(field, in: text)
      let found = Set(hits.map(\.term))
      let says = field.kind == .text ? found : found.subtracting(terms)
      guard says.count > best?.terms ?? 0 else { continue }
      best = (says.count, Excerpt(text.bytes, field.range, hits: hits).cut(to: excerptLength))
    }
    if let best { return best.text }
    let next = text.units.indices.contains(counts.unit + 1) ? counts.unit + 1 : counts.unit
    let isHeading = text.units[next].level > text.units[counts.unit].level
    let following = isHeading ? Array(text.fields[text.units[next].fields]) : []
    guard let field = (fields + following).first(where: { $0.kind == .text }) else {
      return HitText(pieces: [])
    }
    return Excerpt(text.bytes, field.range, hits: []).cut(to: excerptLength)
  }

  private mutating func hits(_ field: SearchText.Field, in text: SearchText) -> [TermHit] {
    var hits: [TermHit] = []
    _ = scanner.scan(text.bytes, field.range) { hit, _ in
      if hit.term < plan.wanted { hits.append(hit) }
    }
    return hits
  }
}
