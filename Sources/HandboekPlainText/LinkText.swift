import HandboekDocument

extension Link {
  /// Whether the text of a link is its own address, so that the address need not be given again.
  func showsItsAddress(_ address: String) -> Bool {
    let shown = content.plainText
    guard address.hasSuffix(shown) else { return false }
    return ["", "https://", "http://", "mailto:", "https://doi.org/"].contains(address.dropLast(shown.count))
  }
}
