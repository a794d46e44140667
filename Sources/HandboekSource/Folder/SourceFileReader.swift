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
        if let (reason, fix) = reasonNotToRead(path) {
          diagnostics.append(Diagnostic(.fileUnreadable, reason, file: file, fix: fix))
          return nil
        }
        let size = SystemFile.status(path)?.size ?? 0
        diagnostics.append(
          Diagnostic(
            .fileTooLarge, "het bestand is \(size) bytes; ten hoogste \(limits.textBytes) bytes kan",
            file: file))
        return nil
      }
      bytes = found
    } catch {
      let (reason, fix) = reasonNotToRead(path) ?? ("het bestand is niet te lezen: \(error.dutch)", nil)
      diagnostics.append(Diagnostic(.fileUnreadable, reason, file: file, fix: fix))
      return nil
    }
    bytes = SourceBytes.normalised(bytes)
    if let offset = UTF8Check.firstError(in: bytes) {
      let text = SourceText(file: file, bytes: bytes)
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      diagnostics.append(
        Diagnostic(
          .brokenUTF8, "byte \(hexadecimal(bytes[offset])) is geen geldige UTF-8", file: file,
          range: SourceRange(at: text.position(atOffset: offset)),
          fix: isUTF16 ? "bewaar het bestand als UTF-8 in plaats van UTF-16" : "bewaar het bestand als UTF-8")
      )
      return nil
    }
    if bytes.prefix(1_000).count(where: { $0 == 0 }) > min(1_000, bytes.count) / 4 {
      diagnostics.append(
        Diagnostic(
          .brokenUTF8, "dit is geen tekst in UTF-8: er staan veel nulbytes in", file: file,
          fix: "bewaar het bestand als UTF-8 in plaats van UTF-16"))
      return nil
    }
    diagnostics += UnwantedSigns.replace(in: &bytes, file: file)
    return SourceText(file: file, bytes: bytes)
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "0x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }

  /// Why a path is not to be read: reading a pipe or a device could wait forever, and a symbolic link
  /// could lead out of the folder.
  private static func reasonNotToRead(_ path: String) -> (reason: String, fix: String?)? {
    switch SystemFile.status(path)?.kind {
    case .file?, nil: nil
    case .folder?: ("dit is een map, geen bestand", "geef de map een andere naam")
    case .link?:
      (
        "dit is een symbolische link; handboek leest alleen gewone bestanden",
        "zet het bestand zelf in de map"
      )
    case .other?: ("dit is geen gewoon bestand", "zet hier een gewoon bestand neer")
    }
  }
}
