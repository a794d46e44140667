/// The different words that were met in some texts, folded.
struct SeenWords: Sendable {
  struct Word: Sendable {
    /// Where its letters stand in those of all.
    var letters: Range<Int>
    /// The number of the first text that has it.
    var text: Int
  }

  var words: [Word]
  var letters: [UInt8]
}
