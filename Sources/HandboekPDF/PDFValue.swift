/// A value in a PDF file (ISO 32000-1 §7.3); streams are apart, as `PDFObject`.
enum PDFValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case name(String)
  case string([UInt8])
  case array([PDFValue])
  case dictionary([String: PDFValue])
  case reference(Int)

  /// A whole number of a size that can be one of bytes, objects or pages.
  var integer: Int? {
    guard case .number(let number) = self, number.rounded() == number, abs(number) < 1e15 else { return nil }
    return Int(number)
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  var dictionary: [String: PDFValue]? {
    if case .dictionary(let entries) = self { entries } else { nil }
  }

  var array: [PDFValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  var name: String? {
    if case .name(let name) = self { name } else { nil }
  }

  /// The name or text (§7.9.2.2) of a destination.
  var text: String? {
    switch self {
    case .name(let name): name
    case .string(let bytes):
      if bytes.starts(with: [0xFE, 0xFF]) {
        String(decoding: Self.units(bytes.dropFirst(2)), as: UTF16.self)
      } else {
        String(decoding: bytes, as: UTF8.self)
      }
    default: nil
    }
  }

  private static func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      units.append(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]))
      index += 2
    }
    return units
  }
}

/// An object: its value, the bytes it was read from, and what its stream holds as it stands in the file.
struct PDFObject: Sendable {
  var value: PDFValue
  /// The bytes of the value itself, without `obj` and stream.
  var source: ArraySlice<UInt8>
  /// The stream, still encoded; nil when there is none.
  var stream: ArraySlice<UInt8>?
}
