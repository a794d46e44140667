internal import HandboekDiagnostics

/// What not every reading system can show has something to fall back on (EPUB 3.3 §3.3, §3.5).
enum ForeignResource: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-613", .error, "Iets dat niet elk apparaat kan tonen, heeft geen terugval.",
    cure: "Gebruik een gewone vorm (png, jpeg, svg, mp3, mp4), of geef het item een fallback.",
    reference: "RSC-032")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references {
      switch reference.role {
      case .image, .audio, .frame, .object, .embed, .styleImage: break
      default: continue
      }
      guard !reference.hasFallback, !reference.isInPicture else { continue }
      if case .data(let type) = reference.url.target, !MediaTypes.isCore(type) {
        findings.add(Self.self, "\(quoted(type)) heeft geen terugval", reference.place)
      }
      guard let path = reference.url.path ?? reference.url.remote, let item = package.item(at: path) else {
        continue
      }
      let type = package.items[item].mediaType
      let hasCore = package.fallbacks(of: item).contains { MediaTypes.isCore(package.items[$0].mediaType) }
      if !MediaTypes.isCore(type), !hasCore, !type.hasPrefix("video/") {
        findings.add(Self.self, "\(quoted(path)) is \(type) en heeft geen terugval", reference.place)
      }
    }
  }
}
