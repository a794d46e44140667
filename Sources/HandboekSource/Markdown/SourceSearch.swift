/// Finds in the source the places of texts that the parser gave without one.
struct SourceSearch {
  /// What a text is, which decides what may stand around it.
  enum Form {
    case anything
    /// `@id`: not part of a longer id, nor of an e-mail address, nor escaped.
    case citation
    /// The address of a link: behind `(`, `<` or a quote, up to the end of the address.
    case address
  }

  /// The block that is searched, as offsets in the file.
  private(set) var span: Range<Int> = 0..<0
  /// Where to look for the next occurrence of a text in this block.
  private var starts: [String: Int] = [:]
  /// The code spans of this block that hold signs which mean something elsewhere.
  private var excluded: [Range<Int>] = []
  /// How many bytes may still be read in this file.
  ///
  /// Ten thousand addresses in one paragraph must not take quadratic time; beyond it, places are those
  /// of the block.
  private var budget: Int

  init(limits: SourceLimits) { budget = limits.searchBytes }

  mutating func enter(_ span: Range<Int>) {
    self.span = span
    if !starts.isEmpty { starts.removeAll(keepingCapacity: true) }
    if !excluded.isEmpty { excluded.removeAll(keepingCapacity: true) }
  }

  /// The offset of the next occurrence of a text in the block.
  mutating func find(_ needle: String, as form: Form, in text: SourceText) -> Int? {
    var from = starts[needle] ?? span.lowerBound
    while let offset = next(needle, in: from..<max(from, span.upperBound), of: text) {
      from = offset + max(1, needle.utf8.count)
      guard fits(form, offset..<from, in: text.bytes) else { continue }
      if let code = excluded.first(where: { $0.contains(offset) }) {
        from = code.upperBound
        continue
      }
      starts[needle] = from
      return offset
    }
    return nil
  }

  /// The offset of an address in a definition `[name]: address`, anywhere in the file.
  mutating func findDefinition(of address: String, in text: SourceText) -> Int? {
    for mark in ["]: ", "]:<", "]: <", "]:"] {
      if let offset = next(mark + address, in: 0..<text.bytes.count, of: text) {
        return offset + mark.utf8.count
      }
    }
    return nil
  }

  /// Keeps the next occurrence of a code span's text from being found as anything else.
  mutating func exclude(_ code: String, in text: SourceText) {
    guard code.utf8.contains(where: { $0 == 0x40 || $0 == 0x5B || $0 == 0x28 || $0 == 0x3C }) else { return }
    let from = excluded.last?.upperBound ?? span.lowerBound
    var start = from
    while let offset = next(code, in: start..<max(start, span.upperBound), of: text) {
      let end = offset + code.utf8.count
      if text.bytes[max(from, offset - 2)..<offset].contains(UInt8(ascii: "`")) {
        excluded.append(offset..<end)
        return
      }
      start = offset + 1
    }
  }

  private mutating func next(_ needle: String, in range: Range<Int>, of text: SourceText) -> Int? {
    guard budget > 0 else { return nil }
    let found = text.find(needle, in: range)
    budget -= (found ?? range.upperBound) - range.lowerBound
    return found
  }

  /// Whether what stands around a place fits what the text is.
  private func fits(_ form: Form, _ place: Range<Int>, in bytes: [UInt8]) -> Bool {
    let before = place.lowerBound > 0 ? bytes[place.lowerBound - 1] : 0x20
    let after = place.upperBound < bytes.count ? bytes[place.upperBound] : 0x20
    switch form {
    case .anything:
      return true
    case .citation:
      return before != UInt8(ascii: "\\") && CitationParser.isCitationStart(bytes, at: place.lowerBound)
        && CitationParser.identifierEnd(bytes, from: place.lowerBound + 1) == place.upperBound
    case .address:
      return "(<\"'= ".utf8.contains(before) && ")>\"' \n\t".utf8.contains(after)
    }
  }
}
