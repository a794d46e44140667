import HandboekDiagnostics

/// One outside file on its way in: its text, decoded, and its name for messages.
public struct ImportSource: Sendable {
  /// The file as the user named it.
  public let name: String
  /// UTF-8 with line feeds; the places in messages count in these.
  public let bytes: [UInt8]
  public let encoding: TextEncoding

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    (self.bytes, encoding) = TextEncoding.decode(bytes)
  }

  /// What to tell about the file as a whole: that it is no UTF-8.
  var encodingRemark: Diagnostic? {
    guard encoding == .windows1252 else { return nil }
    return Diagnostic(
      .importEncoding, "‘\(name)’ is geen UTF-8; het is gelezen als \(encoding.rawValue)", file: name,
      fix: "kijk of letters als é en ë kloppen, of bewaar het bestand als UTF-8 (CSV UTF-8)")
  }

  func diagnostic(
    _ kind: DiagnosticKind, _ message: String, _ range: SourceRange?, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(kind, message, file: name, range: range, fix: fix)
  }
}

/// The bounds on what an outside file may hold.
public struct ImportLimits: Sendable {
  /// The largest file, in bytes.
  public var fileBytes = 64 << 20
  /// How many entries or rows are read; the rest is reported.
  public var entries = 50_000
  /// How many fields one entry may have.
  public var fields = 1_000
  /// The longest value of a field, in bytes, after abbreviations are filled in.
  public var valueBytes = 1 << 20
  /// How deep braces may be nested.
  public var depth = 100
  /// How many columns a table may have.
  public var columns = 500

  public static let standard = ImportLimits()

  public init() {}
}
