import HandboekContainer

/// The list of checksums that goes with the outputs.
enum Checksums {
  static let fileName = "SHA256SUMS"

  /// The file in the form of `sha256sum`, so that `sha256sum -c SHA256SUMS` checks it.
  static func file(of files: [AtomicFile.Content]) -> AtomicFile.Content {
    var text = ""
    for file in files { text += "\(SHA256.hexadecimal(file.bytes))  \(file.name)\n" }
    return AtomicFile.Content(name: fileName, bytes: Array(text.utf8))
  }
}

/// Sizes of files for people.
enum ByteCount {
  /// The size in Dutch, with decimal units: "402 kB", "1,2 MB".
  static func dutch(_ count: Int) -> String {
    if count < 1_000 { return "\(count) bytes" }
    if count < 1_000_000 { return "\((count + 500) / 1_000) kB" }
    let tenths = (count + 50_000) / 100_000
    return "\(tenths / 10),\(tenths % 10) MB"
  }
}
