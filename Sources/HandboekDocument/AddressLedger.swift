/// What a link checker last found at the addresses that a handbook mentions: `adressen.yml`.
///
/// Only an import changes it; a build reads it and never touches the network.
public struct AddressLedger: Sendable, Hashable {
  /// The file in the handbook's folder.
  public static let fileName = "adressen.yml"

  /// One address.
  public struct Entry: Sendable, Hashable {
    public var address: String
    /// When it was last tried.
    public var checked: CalendarDate?
    /// When it was last found in order.
    public var lastGood: CalendarDate?
    /// What was wrong when it was last tried; nil when it was in order.
    public var failure: AddressFailure?
    /// A copy of the page in an archive.
    public var archived: String?

    public init(
      address: String, checked: CalendarDate? = nil, lastGood: CalendarDate? = nil,
      failure: AddressFailure? = nil, archived: String? = nil
    ) {
      self.address = address
      self.checked = checked
      self.lastGood = lastGood
      self.failure = failure
      self.archived = archived
    }
  }

  /// In the order of their addresses.
  public private(set) var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  public init() {}

  /// A ledger of some entries; of two with one address the last counts.
  public init(_ entries: some Sequence<Entry>) {
    var byKey: [String: Entry] = [:]
    for entry in entries { byKey[Self.key(entry.address)] = entry }
    self.entries = byKey.values.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
    for (index, entry) in self.entries.enumerated() { indices[Self.key(entry.address)] = index }
  }

  /// What is known of an address, however it is written.
  public subscript(address: String) -> Entry? { indices[Self.key(address)].map { entries[$0] } }

  /// An address as link checkers write it (RFC 3986 §6.2): no fragment, scheme and host in lower case, no
  /// empty path, and letters outside ASCII percent-encoded with capitals.
  package static func key(_ address: String) -> String {
    var bytes: [UInt8] = []
    var slashes = 0
    var isEscape = 0
    for byte in address.utf8 {
      if byte == UInt8(ascii: "#") { break }
      if byte == UInt8(ascii: "/") { slashes += 1 }
      if byte >= 0x80 {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        continue
      }
      let isLower = (0x61...0x7A).contains(byte)
      let isUpper = (0x41...0x5A).contains(byte)
      bytes.append(slashes < 3 && isUpper ? byte + 32 : isEscape > 0 && isLower ? byte - 32 : byte)
      isEscape = byte == UInt8(ascii: "%") ? 2 : max(0, isEscape - 1)
    }
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// How an address failed; the raw value is what stands in the ledger.
public enum AddressFailure: String, Sendable, Hashable, CaseIterable {
  /// The server says that there is nothing (404, 410).
  case notFound = "niet-gevonden"
  /// The server does not want programs (401, 403, 429); people may well get in.
  case refused = "geweigerd"
  /// The server has a fault (5xx).
  case serverFault = "serverfout"
  case timeout = "geen-antwoord"
  /// No such host, or no safe connection with it.
  case unreachable = "onbereikbaar"
  case other = "anders"

  /// Whether readers will not see the page either.
  public var isBroken: Bool { self != .refused }

  /// What happened, in the middle of a sentence.
  public var label: String {
    switch self {
    case .notFound: "de pagina is niet gevonden"
    case .refused: "de site weigert programma’s"
    case .serverFault: "de site gaf een fout"
    case .timeout: "de site gaf geen antwoord"
    case .unreachable: "de site is niet te bereiken"
    case .other: "de pagina gaf een fout"
    }
  }
}
