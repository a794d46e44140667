/// What differs between two texts, word by word.
public enum WordDiff {
  /// A run of words that both texts have, or only one of them.
  public enum Piece: Sendable, Hashable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// The most pairs of words that are compared; beyond it the differing middle counts as one change.
  private static let maximumPairs = 4_000_000

  /// The pieces of two texts in order, by the longest run of words that they share; white space does not count.
  public static func pieces(from old: String, to new: String) -> [Piece] {
    let left = old.split(whereSeparator: \.isWhitespace)
    let right = new.split(whereSeparator: \.isWhitespace)
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    var builder = Builder()
    builder.add(left[..<start], as: .same)
    middle(left[start..<(left.count - end)], right[start..<(right.count - end)], into: &builder)
    builder.add(left[(left.count - end)...], as: .same)
    return builder.pieces
  }

  /// The change as one line: "[-oud-] {+nieuw+}", with a few words around each, as `git diff --word-diff` shows it.
  public static func summary(_ pieces: [Piece]) -> String {
    condensed(pieces).map { piece in
      switch piece {
      case .same(let text): text
      case .removed(let text): "[-\(text)-]"
      case .added(let text): "{+\(text)+}"
      }
    }.joined(separator: " ")
  }

  /// The pieces with of what is the same only the words beside a change.
  public static func condensed(_ pieces: [Piece], context: Int = 4) -> [Piece] {
    guard pieces.count > 1 else { return pieces }
    return pieces.enumerated().map { index, piece in
      guard case .same(let text) = piece else { return piece }
      let words = text.split(separator: " ")
      let before = index == 0 ? [] : words.prefix(context)
      let after = index == pieces.count - 1 ? [] : words.suffix(context)
      if words.count <= before.count + after.count { return piece }
      return .same((before + ["…"] + after).joined(separator: " "))
    }
  }

  private enum Kind { case same, removed, added }

  /// Joins words of one kind to pieces; in a change what is removed comes first.
  private struct Builder {
    private var done: [Piece] = []
    private var removed: [Substring] = []
    private var added: [Substring] = []
    private var same: [Substring] = []

    mutating func add(_ words: ArraySlice<Substring>, as kind: Kind) {
      if words.isEmpty { return }
      switch kind {
      case .same:
        endChange()
        same += words
      case .removed:
        endSame()
        removed += words
      case .added:
        endSame()
        added += words
      }
    }

    private mutating func endChange() {
      if !removed.isEmpty { done.append(.removed(removed.joined(separator: " "))) }
      if !added.isEmpty { done.append(.added(added.joined(separator: " "))) }
      (removed, added) = ([], [])
    }

    private mutating func endSame() {
      if !same.isEmpty { done.append(.same(same.joined(separator: " "))) }
      same = []
    }

    var pieces: [Piece] {
      var copy = self
      copy.endSame()
      copy.endChange()
      return copy.done
    }
  }

  /// The part between what is the same at the start and at the end: a longest common subsequence.
  private static func middle(
    _ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>, into builder: inout Builder
  ) {
    guard !left.isEmpty, !right.isEmpty, left.count * right.count <= maximumPairs else {
      builder.add(left, as: .removed)
      builder.add(right, as: .added)
      return
    }
    let (a, b) = (Array(left), Array(right))
    let width = b.count + 1
    // How many words the rests behind each pair share.
    var shared = [Int32](repeating: 0, count: (a.count + 1) * width)
    for row in stride(from: a.count - 1, through: 0, by: -1) {
      for column in stride(from: b.count - 1, through: 0, by: -1) {
        let cell = row * width + column
        shared[cell] =
          a[row] == b[column] ? shared[cell + width + 1] + 1 : max(shared[cell + width], shared[cell + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < a.count || column < b.count {
      let cell = row * width + column
      if row < a.count, column < b.count, a[row] == b[column] {
        builder.add(a[row...row], as: .same)
        (row, column) = (row + 1, column + 1)
      } else if column == b.count || row < a.count && shared[cell + width] >= shared[cell + 1] {
        builder.add(a[row...row], as: .removed)
        row += 1
      } else {
        builder.add(b[column...column], as: .added)
        column += 1
      }
    }
  }
}
