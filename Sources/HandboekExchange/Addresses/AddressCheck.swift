public import HandboekDiagnostics
public import HandboekDocument

/// What a link checker found at one address.
public struct AddressCheck: Sendable, Hashable {
  public var address: String
  /// Nil when the address is in order.
  public var failure: AddressFailure?
  /// Nil when the result does not say when it was checked.
  public var date: CalendarDate?
  /// A copy of the page that the checker found in an archive.
  public var archived: String?
}

/// What the result of a link checker says.
public struct AddressChecks: Sendable {
  public var checks: [AddressCheck] = []
  public var diagnostics: [Diagnostic] = []

  public init() {}

  /// Reads the JSON of lychee, or a table with `url`, `status` and `datum`.
  public static func read(_ source: ImportSource, limits: ImportLimits = .standard) -> AddressChecks {
    let first = source.bytes.first { $0 > 0x20 }
    return first == UInt8(ascii: "{")
      ? LycheeReader.read(source) : AddressTableReader.read(source, limits: limits)
  }
}

extension AddressFailure {
  /// The failure for a status of HTTP (RFC 9110 §15); nil when it is in order.
  static func of(status: Int) -> AddressFailure? {
    switch status {
    case 100...399: nil
    case 404, 410: .notFound
    case 401, 403, 405, 406, 407, 418, 421, 429, 451, 999: .refused
    case 500...599: .serverFault
    default: .other
    }
  }

  /// The failure for the words of a checker: "Timeout", "404 Not Found", "DNS error".
  static func of(words: String) -> AddressFailure {
    let text = words.lowercased()
    if let code = Int(text.prefix { $0.isNumber }), (100...999).contains(code) {
      return of(status: code) ?? .other
    }
    if text.contains("timeout") || text.contains("timed out") { return .timeout }
    if ["network", "dns", "connect", "certificate", "tls", "ssl", "resolve", "host"].contains(
      where: text.contains)
    {
      return .unreachable
    }
    return .other
  }
}
