/// The `<![if !supportLists]>` of Word, which no HTML parser knows.
enum ConditionalMarkup {
  /// The page with spaces for such marks, so that every place stays.
  static func blanked(_ page: [UInt8]) -> [UInt8] {
    var result = page
    var index = 0
    while index + 3 < page.count {
      guard page[index] == UInt8(ascii: "<"), page[index + 1] == UInt8(ascii: "!"),
        page[index + 2] == UInt8(ascii: "[")
      else {
        index += 1
        continue
      }
      let rest = page[index...].prefix(200)
      let word = String(decoding: rest.dropFirst(3).prefix(5), as: UTF8.self).lowercased()
      if word.hasPrefix("if") || word == "endif", let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        for place in index...end where page[place] != 0x0A { result[place] = 0x20 }
        index = end
      }
      index += 1
    }
    return result
  }
}
