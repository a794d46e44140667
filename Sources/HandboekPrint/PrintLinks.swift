import HandboekDocument
import HandboekHTML

/// Where things are in one HTML file: every id is unique over the whole book.
///
/// Passages keep the anchor that all outputs share (`p3-12`); what an author names gets the prefix of its
/// record: `h3-stappen`, `pub-kis-2019_kop`.
struct PrintLinks: LinkProvider {
  /// The `id` of each chapter: `h3`.
  private let chapters: [RecordID: String]
  /// Chapters whose number an earlier chapter has too, in a lenient build.
  private let repeated: Set<RecordID>
  /// The pictures as `data:` addresses.
  private let pictures: [String]

  init(_ handbook: Handbook) {
    var chapters: [RecordID: String] = [:]
    var repeated: Set<RecordID> = []
    var numbers: Set<Int> = []
    for chapter in handbook.chapters {
      if numbers.insert(chapter.number).inserted {
        chapters[chapter.id] = "h\(chapter.number)"
      } else {
        chapters[chapter.id] = Self.safe(chapter.id.anchor)
        repeated.insert(chapter.id)
      }
    }
    self.chapters = chapters
    self.repeated = repeated
    pictures = handbook.assets.map { DataAddress.of($0) }
  }

  func address(of place: Place) -> String {
    guard let anchor = place.anchor else { return "#" + identifier(of: place.record) }
    return "#" + identifier(anchor, in: place.record)
  }

  func address(of section: BookSection) -> String { "#" + section.identifier }

  func identifier(_ anchor: String, in record: RecordID) -> String {
    if isShared(anchor), !repeated.contains(record) { return Self.safe(anchor) }
    if let chapter = chapters[record], !repeated.contains(record) {
      return "\(chapter)-\(Self.safe(anchor))"
    }
    // The names of records have no underscore, so no heading can take the id of another record.
    return "\(identifier(of: record))_\(Self.safe(anchor))"
  }

  func identifier(of record: RecordID) -> String {
    chapters[record] ?? Self.safe(record.anchor)
  }

  func address(ofAsset index: Int) -> String {
    pictures.indices.contains(index) ? pictures[index] : "data:,"
  }

  /// Whether linking made this anchor unique over the book: `p3-12` or `c-kis-2019-2`.
  private func isShared(_ anchor: String) -> Bool {
    if anchor.hasPrefix("c-") { return true }
    let parts = anchor.dropFirst().utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return anchor.hasPrefix("p") && parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The text as an `id` that needs no escape in an address; other characters become `.` and their number.
  private static func safe(_ text: String) -> String {
    if text.utf8.allSatisfy(isSafe) { return text }
    var safe: [UInt8] = []
    for byte in text.utf8 {
      if isSafe(byte) {
        safe.append(byte)
      } else {
        safe += Array(".\(byte)".utf8)
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
