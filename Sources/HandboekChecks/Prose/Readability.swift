public import HandboekDocument

/// How easy the text of a chapter reads, in the measures that Dutch editors use.
public struct Readability: Sendable, Hashable {
  public var words = 0
  public var sentences = 0
  public var syllables = 0

  /// The text of paragraphs and lists; headings, tables, quotes and code do not count.
  public init(_ blocks: [Block]) { self.init(ProsePassage.all(in: blocks)) }

  init(_ passages: [ProsePassage]) {
    for passage in passages where !passage.isQuoted && !passage.isTable {
      let prose = passage.prose
      if prose.words.isEmpty { continue }
      words += prose.words.count
      sentences += Sentences.count(prose)
      for word in prose.words { syllables += Syllables.count(prose.bytes, word) }
    }
  }

  /// Words a sentence.
  public var sentenceLength: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }

  /// The reading ease of Flesch, with Douma's weights for Dutch (1960).
  ///
  /// 206.84 − 77 × syllables a word − 0.93 × words a sentence. 0 is very hard, 100 very easy; 60 to 70 is plain.
  public var ease: Double {
    words == 0 ? 100 : 206.84 - 77 * Double(syllables) / Double(words) - 0.93 * sentenceLength
  }
}
