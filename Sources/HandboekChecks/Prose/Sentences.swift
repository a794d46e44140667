/// Finds where Dutch sentences end.
enum Sentences {
  /// Shortenings whose point ends no sentence, in lower case and without their last point.
  private static let shortenings: Set<String> = [
    "a.d.h.v", "aanh", "afb", "afd", "art", "bijv", "blz", "bv", "ca", "d.d", "d.m.v", "d.w.z", "dhr", "dr",
    "drs", "e.a", "e.d", "enz", "evt", "fig", "hfst", "i.p.v", "i.v.m", "incl", "ing", "ir", "jr", "m.a.w",
    "m.b.t", "m.b.v", "m.i.v", "m.n", "max", "mevr", "min", "mr", "mw", "nr", "o.a", "o.b.v", "p", "par",
    "plm", "pp", "prof", "resp", "st", "t.a.v", "t.b.v", "t.g.v", "t.o.v", "t/m", "tel", "v.a", "vgl", "z.d",
    "z.o.z", "zgn",
  ]

  /// How many sentences the text has; text without an end mark is one.
  static func count(_ prose: Prose) -> Int {
    let bytes = prose.bytes
    var count = 0
    var hasWord = false
    for index in bytes.indices {
      if Prose.letterLength(in: bytes, at: index) > 0 { hasWord = true }
      guard hasWord, isEndMark(bytes, index), endsSentence(bytes, index) else { continue }
      count += 1
      hasWord = false
    }
    return count + (hasWord ? 1 : 0)
  }

  /// Whether the word at `index` is the first of a sentence, quotes and brackets left aside.
  static func startsSentence(_ bytes: [UInt8], _ index: Int) -> Bool {
    var before = index
    while before > 0 {
      before -= 1
      switch bytes[before] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return true
      case 0x20, UInt8(ascii: "("), UInt8(ascii: "\""), 0xE2, 0x80, 0x98...0x9E: continue
      default: return false
      }
    }
    return true
  }

  private static func isEndMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    // A colon before a list or a full clause starts a new sentence for a reader.
    case UInt8(ascii: ":"): index + 1 == bytes.count
    case 0xA6: index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: false
    }
  }

  /// Whether the mark is followed by the end, or by a space and something that may start a sentence.
  private static func endsSentence(_ bytes: [UInt8], _ index: Int) -> Bool {
    var next = index + 1
    while next < bytes.count, isClosing(bytes, next) { next += bytes[next] == 0xE2 ? 3 : 1 }
    guard next < bytes.count else { return true }
    guard bytes[next] == 0x20 else { return false }
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next < bytes.count else { return true }
    if bytes[index] == UInt8(ascii: "."), shortenings.contains(word(before: index, in: bytes)) {
      return false
    }
    // A small letter goes on with the sentence, but for 's and 't, which start one.
    return !(0x61...0x7A).contains(bytes[next])
  }

  private static func isClosing(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    case 0xE2: index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x99...0x9D).contains(bytes[index + 2])
    default: false
    }
  }

  private static func word(before end: Int, in bytes: [UInt8]) -> String {
    var start = end
    while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != UInt8(ascii: "("), end - start < 12 {
      start -= 1
    }
    return String(decoding: Prose.folded(bytes[start..<end]), as: UTF8.self)
  }
}
