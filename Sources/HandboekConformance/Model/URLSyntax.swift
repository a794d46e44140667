internal import HandboekDiagnostics

/// The syntax of valid URL strings (URL Standard §4.3), as far as publications go wrong.
enum URLSyntax {
  /// The scheme, in lower case.
  static func scheme(of text: Substring) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      let first = text.utf8.first, isLetter(first)
    else { return nil }
    let name = text[..<colon]
    guard name.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return name.lowercased()
  }

  /// What is wrong with the characters, in Dutch.
  static func fault(_ text: String) -> String? {
    var hashes = 0
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x20: return "een spatie mag niet"
      case UInt8(ascii: "\\"): return "een backslash mag niet"
      case UInt8(ascii: "%"):
        guard index + 2 < bytes.count, isHex(bytes[index + 1]), isHex(bytes[index + 2]) else {
          return "na % horen twee hexadecimale cijfers"
        }
      case 0..<0x20, 0x7F: return "een stuurteken mag niet"
      case UInt8(ascii: "#"):
        hashes += 1
        if hashes > 1 { return "een tweede # mag niet" }
      case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"),
        UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        return "het teken \(Character(Unicode.Scalar(byte))) mag niet"
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        // In the host of an IPv6 address only.
        guard text.contains("//["), text.contains("]") else { return "een blokhaak mag niet" }
      default: break
      }
    }
    return nil
  }

  /// What is wrong with the host of a web address, in Dutch; `rest` starts at the slashes.
  static func hostFault(_ rest: Substring) -> String? {
    guard rest.hasPrefix("//") else { return "na de dubbele punt horen twee schuine strepen" }
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
    let name = host.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if name.isEmpty || name.hasPrefix(":") { return "de naam van de website ontbreekt" }
    guard let colon = name.lastIndex(of: ":"), !name.hasSuffix("]") else { return nil }
    let port = name[name.index(after: colon)...]
    return port.utf8.allSatisfy { (0x30...0x39).contains($0) } ? nil : "na de dubbele punt hoort een getal"
  }

  /// The schemes of the registry of IANA that a book may use.
  static let knownSchemes: Set<String> = [
    "about", "blob", "callto", "cid", "dav", "dns", "doi", "ftp", "geo", "go", "gopher", "h323", "http",
    "https",
    "im", "imap", "info", "ipp", "irc", "iris", "javascript", "jms", "ldap", "ldaps", "magnet", "mailto",
    "maps",
    "market", "message", "mid", "mms", "msrp", "news", "nfs", "nntp", "opaquelocktoken", "pop", "pres",
    "rsync",
    "rtmp", "rtsp", "service", "sftp", "sip", "sips", "skype", "sms", "snmp", "spotify", "ssh", "steam",
    "tag",
    "tel", "telnet", "tftp", "urn", "view-source", "vnc", "webcal", "ws", "wss", "xmpp",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isHex(_ byte: UInt8) -> Bool { PercentEncoding.digit(byte) != nil }
}
