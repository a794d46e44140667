/// Refuses documents of which libxml2 would make more than the limits allow, before it sees them.
///
/// libxml2 2.9 compares each attribute of a tag with all earlier ones: a tag of a hundred thousand
/// attributes takes minutes. And it builds the whole tree before anybody can count the nodes: 50 MB of
/// `<b>` took 3 GB. Every `<` before a letter is tried as the start of a tag, also those
/// inside comments or values, so nothing can hide; the total work is bounded.
enum TagScan {
  static func check(_ bytes: [UInt8], limits: XMLLimits) throws(XMLError) {
    unsafe try bytes.withUnsafeBufferPointer { (bytes) throws(XMLError) in unsafe try check(bytes, limits) }
  }

  /// By `memchr` from mark to mark: byte after byte was a twenty-fifth of searching a book.
  private static func check(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: XMLLimits) throws(XMLError) {
    var budget = 64 &* bytes.count &+ 65_536
    // Each begins or ends a node: a tag, a comment, an instruction, an entity. Texts stand between them.
    var marks = 0
    var attributes = 0
    var tag = unsafe ByteSearch.place(of: UInt8(ascii: "<"), in: bytes, from: 0)
    var entity = unsafe ByteSearch.place(of: UInt8(ascii: "&"), in: bytes, from: 0)
    while min(tag, entity) < bytes.count {
      let index = min(tag, entity)
      let isTag = tag < entity
      let isName = unsafe index + 1 < bytes.count && isNameStart(bytes[index + 1])
      if isTag || isName { marks += 1 }
      if isTag, isName {
        let count = unsafe try attributeCount(
          bytes, from: index + 1, limit: limits.attributes, budget: &budget)
        guard count <= limits.attributes else {
          throw XMLError(
            .tooLarge, line: unsafe line(of: index, in: bytes),
            message: "more than \(limits.attributes) attributes in a tag")
        }
        attributes += count
      }
      guard marks <= 2 * limits.nodes, attributes <= limits.nodes else {
        throw XMLError(
          .tooLarge, line: unsafe line(of: index, in: bytes), message: "more than \(limits.nodes) nodes")
      }
      if isTag {
        tag = unsafe ByteSearch.place(of: UInt8(ascii: "<"), in: bytes, from: index + 1)
      } else {
        entity = unsafe ByteSearch.place(of: UInt8(ascii: "&"), in: bytes, from: index + 1)
      }
    }
  }

  /// Counts what stands between spaces outside quoted values up to the tag's end.
  private static func attributeCount(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, budget: inout Int
  ) throws(XMLError) -> Int {
    var count = 0
    var index = start
    var wasSpace = false
    var followsEquals = false
    scan: while index < bytes.count, count <= limit {
      let byte = unsafe bytes[index]
      switch byte {
      case UInt8(ascii: ">"): break scan
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if followsEquals {
          let close = unsafe ByteSearch.place(of: byte, in: bytes, from: index + 1)
          budget -= close - index
          index = close
          // `a="1"b="2"`: HTML takes a name right after a value.
          wasSpace = true
          followsEquals = false
        }
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20, UInt8(ascii: "/"):
        wasSpace = true
      case UInt8(ascii: "="):
        followsEquals = true
        wasSpace = false
      default:
        if wasSpace && !followsEquals { count += 1 }
        wasSpace = false
        followsEquals = false
      }
      index += 1
      budget -= 1
      if budget < 0 { throw XMLError(.tooLarge, line: 0, message: "too many unfinished tags") }
    }
    return count
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private static func line(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    unsafe 1 + bytes[..<index].count { $0 == 0x0A }
  }
}
