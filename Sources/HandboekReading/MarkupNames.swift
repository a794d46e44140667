/// A set of names of elements.
///
/// Every element of a book is looked up in several of these, so a name of eight bytes or fewer is one number, and
/// looking it up hashes nothing.
struct MarkupNames: ExpressibleByArrayLiteral {
  private let short: [UInt64]
  private let long: Set<String>

  init(arrayLiteral names: String...) {
    short = names.compactMap(Self.number).sorted()
    long = Set(names.filter { Self.number($0) == nil })
  }

  func contains(_ name: String) -> Bool {
    guard let wanted = Self.number(name) else { return long.contains(name) }
    var low = 0
    var high = short.count
    while low < high {
      let middle = (low + high) / 2
      if short[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < short.count && short[low] == wanted
  }

  /// The bytes of a short name as one number; nil for a longer one.
  private static func number(_ name: String) -> UInt64? {
    var name = name
    return name.withUTF8 { utf8 in
      guard utf8.count <= 8 else { return nil }
      return unsafe utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
