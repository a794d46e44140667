import HandboekDiagnostics

extension ConversionContext {
  /// The place of the address of a link or picture, else the node's own.
  ///
  /// An address that is not in the block itself belongs to a definition `[name]: address`.
  mutating func locate(address: String, of node: CMarkNode) -> SourceRange {
    locate(address: address) ?? range(of: node)
  }

  /// The place of an address, in reading order; nil when it is not found as typed.
  mutating func locate(address: String) -> SourceRange? {
    guard !address.isEmpty else { return nil }
    if let place = locateInBlock(address: address) { return place }
    if let known = definitions[address] { return known }
    let found = locate(definitionOf: address)
    definitions[address] = .some(found)
    return found
  }

  private mutating func locateInBlock(address: String) -> SourceRange? {
    guard !absentAddresses.contains(address) else { return nil }
    let count = address.utf8.count
    var from = addressCursor
    while let offset = findAddress(address, in: from..<max(from, span.upperBound)) {
      if isAddress(offset..<(offset + count)) {
        addressCursor = offset + count
        return text.range(atOffset: offset, count: count)
      }
      from = offset + count
    }
    absentAddresses.insert(address)
    return nil
  }

  /// The place of an address in the definition `[name]: address`.
  private mutating func locate(definitionOf address: String) -> SourceRange? {
    for mark in ["]: ", "]: <", "]:"] {
      guard let offset = findAddress(mark + address, in: 0..<text.bytes.count) else { continue }
      return text.range(atOffset: offset + mark.utf8.count, count: address.utf8.count)
    }
    return nil
  }

  /// The place of an HTML tag; tags are met in reading order.
  mutating func locate(tag: String) -> SourceRange {
    let count = tag.utf8.count
    guard let offset = findAddress(tag, in: tagCursor..<max(tagCursor, span.upperBound)) else {
      return SourceRange(at: text.position(atOffset: tagCursor))
    }
    tagCursor = offset + count
    return text.range(atOffset: offset, count: count)
  }

  /// Moves behind a code span that looks like a link.
  mutating func passAddresses(in code: String) {
    guard code.contains("]("),
      let offset = findAddress(code, in: addressCursor..<max(addressCursor, span.upperBound))
    else { return }
    addressCursor = offset + code.utf8.count
  }

  /// The `![]` in front of the address of a picture; the address where that is not right before it.
  func opening(before address: SourceRange) -> SourceRange {
    let end = text.offset(of: address.start)
    var start = end
    while start > 0, end - start < 64, text.bytes[start - 1] != UInt8(ascii: "\n") {
      start -= 1
      guard text.bytes[start] == UInt8(ascii: "!") else { continue }
      guard let close = text.bytes[start..<end].lastIndex(of: UInt8(ascii: "]")) else { return address }
      return text.range(atOffset: start, count: close - start + 1)
    }
    return address
  }

  private mutating func findAddress(_ needle: String, in range: Range<Int>) -> Int? {
    guard addressBudget > 0 else { return nil }
    let found = text.find(needle, in: range)
    addressBudget -= (found ?? range.upperBound) - range.lowerBound
    return found
  }

  /// Whether an address stands alone: behind `(`, `<` or a quote, up to the end of the address.
  private func isAddress(_ place: Range<Int>) -> Bool {
    let before = place.lowerBound > 0 ? text.bytes[place.lowerBound - 1] : 0x20
    let after = place.upperBound < text.bytes.count ? text.bytes[place.upperBound] : 0x20
    return "(<\"'= ".utf8.contains(before) && ")>\"' \n\t".utf8.contains(after)
  }
}
