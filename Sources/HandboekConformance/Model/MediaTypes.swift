/// The media types of EPUB 3.3 §3.2.
enum MediaTypes {
  static let contentDocuments: Set<String> = ["application/xhtml+xml", "image/svg+xml"]
  static let images: Set<String> = ["image/gif", "image/jpeg", "image/png", "image/svg+xml", "image/webp"]
  static let audio: Set<String> = [
    "audio/mpeg", "audio/mp4", "audio/ogg; codecs=opus", "audio/ogg;codecs=opus",
  ]
  static let fonts: Set<String> = [
    "font/ttf", "font/otf", "font/woff", "font/woff2", "application/font-sfnt", "application/vnd.ms-opentype",
    "application/font-woff", "application/x-font-ttf",
  ]
  static let scripts: Set<String> = [
    "application/javascript", "application/ecmascript", "application/x-javascript", "text/javascript",
    "text/ecmascript", "module",
  ]
  private static let others: Set<String> = [
    "application/xhtml+xml", "text/css", "application/x-dtbncx+xml", "application/smil+xml",
  ]

  /// In lower case, with one space after each semicolon.
  static func normalised(_ type: String) -> String {
    type.split(separator: ";").map { String($0).trimmed.lowercased() }.joined(separator: "; ")
  }

  /// Whether every reading system can show it, so that it needs no fallback.
  static func isCore(_ type: String) -> Bool {
    images.contains(type) || audio.contains(type) || fonts.contains(type) || scripts.contains(type)
      || others.contains(type)
  }

  static func isImage(_ type: String) -> Bool { type.hasPrefix("image/") }
  static func isFont(_ type: String) -> Bool {
    fonts.contains(type) || type.hasPrefix("font/") || type.hasPrefix("application/x-font")
  }
}
