internal import HandboekContainer
internal import HandboekDiagnostics

/// An address as it stands in a file of a book (EPUB 3.3 §4.2.5).
enum BookAddress: Hashable {
  /// A file of the container, and an id in it.
  case local(ContainerPath, fragment: String?)
  /// An address on the web, or of mail or telephone.
  case external(String)
  /// Another scheme, or a way out of the container.
  case refused(String)

  /// The schemes that a reader may be sent to.
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  init(_ text: String, in base: ContainerPath) {
    let address = text.trimmingSpaces
    if let scheme = Self.scheme(of: address) {
      self =
        Self.schemes.contains(scheme)
        ? .external(Self.escaped(address)) : .refused(PrintableText.clean(address))
      return
    }
    if address.hasPrefix("//") {
      self = .external(Self.escaped("https:" + address))
      return
    }
    let hash = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let whole = address[..<(hash ?? address.endIndex)]
    let query = whole.utf8.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex
    let path = PercentEncoding.decoded(whole[..<query])
    let behind = hash.map { address[address.utf8.index(after: $0)...] } ?? ""
    let fragment = behind.isEmpty ? nil : PercentEncoding.decoded(behind)
    if path.isEmpty {
      self = .local(base, fragment: fragment)
    } else if let path = try? ContainerPath(path, relativeTo: base) {
      self = .local(path, fragment: fragment)
    } else if path.hasPrefix("/"), let path = try? ContainerPath(String(path.drop { $0 == "/" })) {
      // From the root of the container: not allowed, but it leads nowhere else.
      self = .local(path, fragment: fragment)
    } else {
      self = .refused(PrintableText.clean(address))
    }
  }

  private static func scheme(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = address.utf8[..<colon]
    guard let first = name.first, isLetter(first), name.allSatisfy(isSchemeByte) else { return nil }
    return String(Substring(name)).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// The address in the bytes that an address may have (RFC 3986 §2), of a bounded length.
  private static func escaped(_ address: String) -> String {
    var bytes: [UInt8] = []
    for byte in address.utf8.prefix(4_096) {
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += Array("%".utf8) + [hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x37) }
}

extension String {
  /// The text without white space and controls at both ends.
  var trimmingSpaces: String {
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    let isSpace: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || $0.value == 0xA0 }
    let view = unicodeScalars
    guard let first = view.firstIndex(where: { !isSpace($0) }),
      let last = view.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(view[first...last])
  }
}
