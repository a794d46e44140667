/// The numbers that readers see at the notes of one document.
enum NoteNumbers {
  /// A number for each note, of which no two are the same.
  ///
  /// The book's own stay where it has them, and what has another sign comes behind those. A book that counts anew on every
  /// page has the same ones several times: then all are counted.
  ///
  /// - Parameters:
  ///   - own: The number in the mark of each note; 0 for a star or a letter.
  ///   - taken: The numbers of marks that lead to something else.
  static func of(_ own: [Int], taken: Set<Int>) -> [Int] {
    let written = own.filter(isUsable)
    var next = 0
    func following() -> Int {
      repeat { next += 1 } while taken.contains(next)
      return next
    }
    if Set(written).count < written.count { return own.map { _ in following() } }
    next = max(written.max() ?? 0, taken.lazy.filter(isUsable).max() ?? 0)
    return own.map { isUsable($0) && !taken.contains($0) ? $0 : following() }
  }

  private static func isUsable(_ number: Int) -> Bool { number > 0 && number < 100_000 }
}
