internal import HandboekDiagnostics

/// Pictures are what their media type says (EPUB 3.3 §5.6.2).
enum PictureType: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-313", .error, "Een beeld is beschadigd, of is van een andere soort dan het manifest zegt.",
    cure: "Verbeter media-type, of bewaar het beeld opnieuw.", reference: "OPF-029")

  /// The first bytes of the formats.
  private static let signatures: [(type: String, bytes: [UInt8])] = [
    ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), ("image/jpeg", [0xFF, 0xD8]),
    ("image/gif", [0x47, 0x49, 0x46, 0x38]), ("image/webp", [0x52, 0x49, 0x46, 0x46]),
  ]

  /// The media type that the first bytes show.
  static func type(of head: [UInt8]) -> String? { signatures.first { head.starts(with: $0.bytes) }?.type }

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for (index, head) in book.pictures {
      let item = package.items[index]
      guard signatures.contains(where: { $0.type == item.mediaType }) else { continue }
      let found = type(of: head)
      guard found != item.mediaType else { continue }
      let what = head.isEmpty ? "is leeg" : found.map { "is \($0)" } ?? "is geen beeld of is beschadigd"
      findings.add(
        Self.self, "\(quoted(item.path ?? "")) \(what), niet \(item.mediaType)",
        package.markup.place(item.element, "media-type"))
    }
  }
}
