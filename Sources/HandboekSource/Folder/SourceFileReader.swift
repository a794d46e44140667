import HandboekDiagnostics

/// Reads one text file and checks that it is text.
enum SourceFileReader {
  /// The text of a file; nil when it cannot be used, with the reason as a diagnostic.
  static func read(
    _ file: String, in root: String, limits: SourceLimits, into diagnostics: inout [Diagnostic]
  ) -> SourceText? {
    let path = "\(root)/\(file)"
    var bytes: [UInt8]
    do throws(SystemFile.Refusal) {
      guard let found = try SystemFile.read(path, limit: limits.textBytes) else {
        let size = SystemFile.status(path)?.size ?? 0
        diagnostics.append(
          Diagnostic(
            .fileTooLarge, "het bestand is \(size) bytes; ten hoogste \(limits.textBytes) bytes kan",
            file: file))
        return nil
      }
      bytes = found
    } catch {
      diagnostics.append(
        Diagnostic(.fileUnreadable, "het bestand is niet te lezen: \(error.dutch)", file: file))
      return nil
    }
    // A byte order mark is no text; some Windows editors write one.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(0x0D) { bytes = unixLines(bytes) }
    let text = SourceText(file: file, bytes: bytes)
    if let offset = UTF8Check.firstError(in: bytes) {
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      diagnostics.append(
        Diagnostic(
          .brokenUTF8, "byte \(hexadecimal(bytes[offset])) is geen geldige UTF-8", file: file,
          range: SourceRange(at: text.position(atOffset: offset)),
          fix: isUTF16 ? "bewaar het bestand als UTF-8 in plaats van UTF-16" : "bewaar het bestand als UTF-8")
      )
      return nil
    }
    diagnostics += Ligatures.find(in: text)
    return text
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "0x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }

  /// Windows line ends become single line feeds; a lone carriage return counts as a line end too.
  private static func unixLines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }
}
