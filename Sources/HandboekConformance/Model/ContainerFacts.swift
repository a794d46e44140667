internal import HandboekContainer

/// What the bytes of a container tell about its first entry, before anything is unpacked.
struct ContainerFacts: Sendable {
  /// The name of the first entry.
  var firstName: String?
  /// The bytes of the first entry as they are stored.
  var firstData: ArraySlice<UInt8> = []
  var firstMethod = 0
  var firstExtraLength = 0
  /// Whether the file starts with the header of an entry.
  var startsWithEntry = false

  /// Reads the first local header (APPNOTE 6.3.10 §4.3.7).
  init(_ bytes: [UInt8]) {
    guard bytes.count >= 30, bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return }
    startsWithEntry = true
    func uint16(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }
    let nameLength = uint16(26)
    firstExtraLength = uint16(28)
    firstMethod = uint16(8)
    let size = uint16(18) | uint16(20) << 16
    guard 30 + nameLength <= bytes.count else { return }
    firstName = String(decoding: bytes[30..<(30 + nameLength)], as: UTF8.self)
    let start = min(bytes.count, 30 + nameLength + firstExtraLength)
    firstData = bytes[start..<min(bytes.count, start + min(size, 4_096))]
  }
}
