/// Text in lines for the cover: the largest size at which it fits, by estimated widths.
///
/// A cover must look right with any sans-serif letter, so that the estimate is that of a wide, bold one.
struct CoverText: Hashable {
  let size: Int
  let lines: [String]

  /// The distance between base lines.
  var lineHeight: Int { size * 116 / 100 }
  var height: Int { lineHeight * lines.count }

  /// - Parameters:
  ///   - sizes: The sizes to try, from large to small.
  ///   - maximum: How many lines there may be; what is left over at the smallest size becomes "…".
  init(_ text: String, width: Int, sizes: [Int], maximum: Int) {
    let words = text.split { $0.isWhitespace }.map(String.init)
    for size in sizes {
      let ems = 1000 * width / size
      if words.contains(where: { Self.width($0) > ems }) { continue }
      let lines = Self.wrapped(words, ems)
      if lines.count <= maximum {
        self.size = size
        self.lines = lines
        return
      }
    }
    size = sizes.last ?? 40
    let ems = 1000 * width / size
    var lines = Self.wrapped(words.flatMap { Self.broken($0, ems) }, ems)
    if lines.count > maximum {
      lines = Array(lines.prefix(maximum))
      lines[maximum - 1] += "…"
    }
    self.lines = lines
  }

  /// Fills lines with words as far as they fit, then evens them out by narrowing the measure.
  private static func wrapped(_ words: [String], _ width: Int) -> [String] {
    let lines = filled(words, width)
    guard lines.count > 1 else { return lines }
    var narrow = width
    var best = lines
    while narrow > width / 2 {
      narrow -= 200
      if words.contains(where: { Self.width($0) > narrow }) { break }
      let candidate = filled(words, narrow)
      if candidate.count > lines.count { break }
      best = candidate
    }
    return best
  }

  private static func filled(_ words: [String], _ width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, Self.width(last) + 300 + Self.width(word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// Pieces of a word that is wider than a line.
  private static func broken(_ word: String, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let next = Self.width(of: character)
      if used + next > width - 700, !piece.isEmpty {
        pieces.append(piece + "-")
        piece = ""
        used = 0
      }
      piece.append(character)
      used += next
    }
    return pieces + [piece]
  }

  /// The width in thousandths of the size.
  static func width(_ text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

  private static func width(of character: Character) -> Int {
    switch character {
    case "i", "j", "l", "I", "'", "’", ".", ",", ":", ";", "!", "|": 340
    case "f", "t", "r", "(", ")", "-", "/", "J", " ": 450
    case "m", "w", "M", "W", "@", "%", "—": 980
    case "A"..."Z": 760
    case "a"..."z", "0"..."9": 640
    // Other Latin letters are as wide as their base; the rest may be as wide as high.
    default: (character.unicodeScalars.first?.value ?? 0) < 0x250 ? 700 : 1000
    }
  }
}
