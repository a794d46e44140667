/// Text in lines for the cover: the largest size at which it fits.
struct CoverText: Hashable {
  let size: Int
  let lines: [String]

  /// The distance between base lines.
  var lineHeight: Int { size * 114 / 100 }
  var height: Int { lineHeight * lines.count }

  /// - Parameters:
  ///   - sizes: The sizes to try, from large to small.
  ///   - maximum: How many lines there may be; what is left over at the smallest size becomes "…".
  init(_ text: String, _ letters: CoverLetters, width: Int, height: Int, sizes: [Int], maximum: Int) {
    let words = letters.drawable(text).split { $0.isWhitespace }.map(String.init)
    let measure = Measure(letters: letters)
    for size in sizes {
      let ems = 1000 * width / size
      if words.contains(where: { measure.width($0) > ems }) { continue }
      let lines = measure.wrapped(words, ems)
      if lines.count <= maximum, lines.count * size * 114 / 100 <= height {
        self.size = size
        self.lines = lines
        return
      }
    }
    let size = sizes.last ?? 40
    let ems = 1000 * width / size
    let most = max(1, min(maximum, height * 100 / (114 * size)))
    var lines = measure.wrapped(words.flatMap { measure.broken($0, ems) }, ems)
    if lines.count > most {
      lines = Array(lines.prefix(most))
      while let last = lines[most - 1].last, measure.width(lines[most - 1] + "…") > ems || last.isWhitespace {
        lines[most - 1].removeLast()
      }
      lines[most - 1] += "…"
    }
    self.size = size
    self.lines = lines
  }

  /// Widths and lines, in thousandths of the size.
  private struct Measure {
    let letters: CoverLetters

    func width(_ text: String) -> Int { letters.width(text) }

    /// Fills lines with words as far as they fit, then evens them out by narrowing the measure.
    func wrapped(_ words: [String], _ width: Int) -> [String] {
      let lines = filled(words, width)
      guard lines.count > 1 else { return lines }
      var narrow = width
      var best = lines
      while narrow > width / 2 {
        narrow -= 200
        if words.contains(where: { self.width($0) > narrow }) { break }
        let candidate = filled(words, narrow)
        if candidate.count > lines.count { break }
        best = candidate
      }
      return best
    }

    private func filled(_ words: [String], _ width: Int) -> [String] {
      var lines: [String] = []
      var used = 0
      let space = letters.width(" ")
      for word in words {
        let next = self.width(word)
        if !lines.isEmpty, used + space + next <= width {
          lines[lines.count - 1] += " " + word
          used += space + next
        } else {
          lines.append(word)
          used = next
        }
      }
      return lines
    }

    /// Pieces of a word that is wider than a line.
    func broken(_ word: String, _ width: Int) -> [String] {
      var pieces: [String] = []
      var piece = ""
      var used = 0
      for character in word {
        let next = letters.width(String(character))
        if used + next > width - 400, !piece.isEmpty {
          pieces.append(piece + "-")
          piece = ""
          used = 0
        }
        piece.append(character)
        used += next
      }
      return pieces + [piece]
    }
  }
}
