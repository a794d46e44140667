/// A page of a PDF (ISO 32000-1 §7.7.3).
struct PDFPage: Sendable {
  /// The number of its object.
  var object: Int
  var width: Double
  var height: Double
  /// The numbers of the streams with what is on it, in order.
  var contents: [Int]

  /// The pages in order.
  static func all(of file: PDFFile) -> [PDFPage] {
    guard case .reference(let root)? = file.catalog["Pages"] else { return [] }
    var pages: [PDFPage] = []
    var seen: Set<Int> = []
    // Pages take the box of the nodes above them when they have none.
    var waiting: [(object: Int, box: PDFValue?)] = [(root, nil)]
    while let (object, inherited) = waiting.popLast(), seen.count < PDFLimits.nodes {
      guard seen.insert(object).inserted, let entries = file.object(object)?.value.dictionary else {
        continue
      }
      let box = file.resolved(entries["MediaBox"]) ?? inherited
      if let kids = file.resolved(entries["Kids"])?.array {
        for case .reference(let kid) in kids.reversed() { waiting.append((kid, box)) }
        continue
      }
      guard pages.count < PDFLimits.pages, let sides = box?.array?.compactMap(\.number), sides.count == 4
      else {
        return []
      }
      pages.append(
        PDFPage(
          object: object, width: abs(sides[2] - sides[0]), height: abs(sides[3] - sides[1]),
          contents: contents(of: entries, in: file)))
    }
    return pages
  }

  private static func contents(of entries: [String: PDFValue], in file: PDFFile) -> [Int] {
    guard let contents = entries["Contents"] else { return [] }
    if case .reference(let number) = contents, file.object(number)?.stream != nil { return [number] }
    return (file.resolved(contents)?.array ?? []).compactMap {
      if case .reference(let number) = $0 { number } else { nil }
    }
  }

  /// What is drawn on the page, as operators.
  func operators(in file: PDFFile) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in contents {
      guard let object = file.object(number), let data = PDFStream.decoded(object),
        bytes.count + data.count < PDFLimits.streamBytes
      else { continue }
      bytes += data
      // Streams of one page are as if a space stood between them (§7.8.2).
      bytes.append(0x0A)
    }
    return bytes
  }
}
