import HandboekDocument

/// The numbers `[→1]` of the outside addresses of one chapter, in the order of the text.
///
/// They are given out before anything is laid out, so that a passage shown on its own has the same
/// numbers as in the whole chapter.
struct AddressNumbers {
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address, from 1.
  func number(of address: String) -> Int? { numbers[address] }

  mutating func add(blocks: [Block]) {
    blocks.forEachInline { add($0) }
    blocks.forEachBlock { block in
      guard case .publications(let list) = block.content else { return }
      for entry in list.entries { entry.reference.forEachInline { add($0) } }
    }
  }

  private mutating func add(_ inline: Inline) {
    guard case .link(let link) = inline, case .external(let address) = link.target,
      !link.showsItsAddress(address)
    else { return }
    add(address)
  }

  private mutating func add(_ address: String) {
    if numbers[address] != nil { return }
    addresses.append(address)
    numbers[address] = addresses.count
  }
}

/// The notes and addresses that a stretch of text mentions, each once, in order.
struct Mentions {
  private(set) var footnotes: [Int] = []
  private(set) var addresses: [Int] = []
  private var knownFootnotes: Set<Int> = []
  private var knownAddresses: Set<Int> = []

  mutating func addFootnote(_ number: Int) {
    if knownFootnotes.insert(number).inserted { footnotes.append(number) }
  }

  mutating func addAddress(_ number: Int) {
    if knownAddresses.insert(number).inserted { addresses.append(number) }
  }
}
