extension [UInt8] {
  /// Whether the bytes of a literal occur.
  package func contains(_ literal: StaticString) -> Bool {
    let wanted = literal.withUTF8Buffer { unsafe [UInt8]($0) }
    guard let first = wanted.first, count >= wanted.count else { return false }
    var index = 0
    while index <= count - wanted.count {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) { return true }
      index += 1
    }
    return false
  }
}
