extension String {
  /// Whether this comes before another in the order of their UTF-8, which depends on no table of Unicode.
  ///
  /// A fifth of the time of `lexicographicallyPrecedes` on the UTF-8 views: it matters for 27,000 paths.
  package func precedesInBytes(_ other: String) -> Bool {
    let (left, right) = (utf8, other.utf8)
    let result = unsafe left.withContiguousStorageIfAvailable { left in
      unsafe right.withContiguousStorageIfAvailable { right in
        var index = 0
        let end = min(left.count, right.count)
        while index < end {
          let (one, two) = unsafe (left[index], right[index])
          if one != two { return one < two }
          index += 1
        }
        return left.count < right.count
      }
    }
    return (result ?? nil) ?? left.lexicographicallyPrecedes(right)
  }
}
