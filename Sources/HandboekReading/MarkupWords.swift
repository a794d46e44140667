/// The words of an attribute, which spaces separate (HTML Living Standard §2.3.7).
enum MarkupWords {
  /// Whether one of some words, in small letters, is among those of a text.
  static func contains(_ text: String, oneOf words: [StaticString]) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var start = 0
      while start < utf8.count {
        var end = start
        while end < utf8.count, unsafe utf8[end] > 0x20 { end += 1 }
        if end > start, words.contains(where: { unsafe isEqual(utf8, start, end, $0) }) { return true }
        start = end + 1
      }
      return false
    }
  }

  private static func isEqual(
    _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ word: StaticString
  ) -> Bool {
    guard word.utf8CodeUnitCount == end - start else { return false }
    let wanted = unsafe word.utf8Start
    for index in 0..<end - start {
      let byte = unsafe utf8[start + index]
      let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      if unsafe small != wanted[index] { return false }
    }
    return true
  }

  /// The words one by one.
  static func split(_ text: String) -> [String] {
    text.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
  }
}
