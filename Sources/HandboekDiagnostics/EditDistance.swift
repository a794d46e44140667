/// The optimal string alignment distance, with its working space kept from one pair to the next.
struct EditDistance {
  private var row: [Int] = []
  private var previous: [Int] = []
  private var beforePrevious: [Int] = []

  /// The characters of a name in lower case, as far as names are compared.
  static func read(_ name: String, into scalars: inout [UInt32]) {
    scalars.removeAll(keepingCapacity: true)
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in name.utf8.prefix(64) {
        scalars.append(UInt32((0x41...0x5A).contains(byte) ? byte + 32 : byte))
      }
    } else {
      for scalar in name.lowercased().unicodeScalars.prefix(64) { scalars.append(scalar.value) }
    }
  }

  /// The distance, or something above the limit when it is above the limit.
  mutating func distance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: 0...right.count)
    for i in 1...left.count {
      row.removeAll(keepingCapacity: true)
      row.append(i)
      var smallest = i
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var value = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          value = min(value, beforePrevious[j - 2] + 1)
        }
        row.append(value)
        smallest = min(smallest, value)
      }
      // A swap reaches back two rows: only then one that is too far could come back within the limit.
      if smallest > limit + 1 { return smallest }
      swap(&beforePrevious, &previous)
      swap(&previous, &row)
    }
    return previous[right.count]
  }
}
