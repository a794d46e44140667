import FoundationEssentials
import HandboekDiagnostics

/// Reads one text file and checks that it is text.
enum SourceFileReader {
  /// The text of a file; nil when it cannot be used, with the reason as a diagnostic.
  static func read(
    _ file: String, in root: String, limits: SourceLimits, into diagnostics: inout [Diagnostic]
  ) -> SourceText? {
    let path = "\(root)/\(file)"
    if let (reason, fix) = reasonNotToOpen(path) {
      diagnostics.append(Diagnostic(.fileUnreadable, reason, file: file, fix: fix))
      return nil
    }
    let size = size(of: path)
    guard size <= limits.textBytes else {
      diagnostics.append(Diagnostic(.fileTooLarge, tooLarge(size, limit: limits.textBytes), file: file))
      return nil
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      diagnostics.append(
        Diagnostic(.fileUnreadable, "het bestand is niet te lezen: \(SystemReason.dutch(error))", file: file))
      return nil
    }
    var bytes = SourceBytes.normalised([UInt8](data))
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
    diagnostics += UnwantedSigns.replace(in: &bytes, file: file)
    return SourceText(file: file, bytes: bytes)
  }

  /// Why a path is not to be opened: reading a pipe or a device could wait forever, and a symbolic link
  /// could lead out of the folder.
  private static func reasonNotToOpen(_ path: String) -> (reason: String, fix: String)? {
    switch (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType {
    case .typeRegular?, nil: nil
    case .typeDirectory?: ("dit is een map, geen bestand", "geef de map een andere naam")
    case .typeSymbolicLink?:
      (
        "dit is een symbolische link; handboek leest alleen gewone bestanden",
        "zet het bestand zelf in de map"
      )
    default: ("dit is geen gewoon bestand", "zet hier een gewoon bestand neer")
    }
  }

  /// The size of a file in bytes; 0 when there is none.
  static func size(of path: String) -> Int {
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size]
    return (size as? any BinaryInteger).map { Int(clamping: $0) } ?? 0
  }

  /// What to say of a file above a limit.
  static func tooLarge(_ size: Int, limit: Int) -> String {
    "het bestand is \(size) bytes; meer dan \(limit) bytes kan niet"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "0x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}
