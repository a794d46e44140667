/// Where in a PDF a named place is.
public struct PDFDestination: Sendable, Hashable {
  /// The page, from 0.
  public var page: Int
  /// The distance from the lower edge in points; that of the page when the place does not say.
  ///
  /// For the order on one page only: Chromium leaves out the margin.
  public var top: Double

  public init(page: Int, top: Double) {
    self.page = page
    self.top = top
  }
}

extension PDFFile {
  /// The named places (ISO 32000-1 §12.3.2.3).
  ///
  /// Both engines name them after the `id` of the element: WeasyPrint all, Chromium those that a link leads to.
  public var destinations: [String: PDFDestination] {
    let numbers = Dictionary(pages.enumerated().map { ($1.object, $0) }) { first, _ in first }
    var found: [String: PDFDestination] = [:]
    func add(_ name: String, _ value: PDFValue) {
      let resolved = self.resolved(value)
      let place = self.resolved(resolved?.dictionary?["D"])?.array ?? resolved?.array
      guard case .reference(let object)? = place?.first, let page = numbers[object], found[name] == nil else {
        return
      }
      let top: Double? =
        switch place?.dropFirst().first?.name {
        case "XYZ": place?.dropFirst(3).first?.number
        case "FitH", "FitBH": place?.dropFirst(2).first?.number
        default: nil
        }
      found[name] = PDFDestination(page: page, top: top ?? pages[page].height)
    }
    for (name, value) in resolved(catalog["Dests"])?.dictionary ?? [:] { add(name, value) }
    forEachName(under: resolved(catalog["Names"])?.dictionary?["Dests"], add)
    return found
  }

  /// Walks a tree of names (§7.9.6).
  private func forEachName(under root: PDFValue?, _ visit: (String, PDFValue) -> Void) {
    guard let root else { return }
    var waiting = [root]
    var seen: Set<Int> = []
    var count = 0
    while let node = waiting.popLast(), count < PDFLimits.destinations {
      if case .reference(let number) = node, !seen.insert(number).inserted { continue }
      guard let entries = resolved(node)?.dictionary, seen.count < PDFLimits.nodes else { continue }
      let names = resolved(entries["Names"])?.array ?? []
      for index in stride(from: 0, to: names.count - 1, by: 2) {
        guard let name = names[index].text else { continue }
        visit(name, names[index + 1])
        count += 1
      }
      for kid in resolved(entries["Kids"])?.array ?? [] {
        if case .reference = kid { waiting.append(kid) }
      }
    }
  }
}
