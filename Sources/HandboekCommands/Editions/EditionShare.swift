import ArgumentParser
import HandboekContainer

/// The value of `--deel`: one of so many shares of the editions, such as `2/8`.
///
/// In which share an edition falls depends on its name and on nothing else, so that machines which know nothing
/// of each other divide the work without any of it being done twice or not at all.
struct EditionShare: ArgumentValue, Sendable {
  /// Which share, from 1.
  let index: Int
  let count: Int

  static let maximum = 1_000_000

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Self.number(parts[0]), let count = Self.number(parts[1]),
      index <= count
    else { return nil }
    self.index = index
    self.count = count
  }

  /// Whether an edition belongs to this share: the first eight bytes of the SHA-256 of its name, as a number
  /// with the most significant byte first, modulo the number of shares.
  func contains(_ name: String) -> Bool {
    let number = SHA256.hash(Array(name.utf8)).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return number % UInt64(count) == UInt64(index - 1)
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      (1...maximum).contains(number)
    else { return nil }
    return number
  }

  static var valueName: String { "i/n" }
  static var expectation: String { "schrijf welk deel van hoeveel, vanaf 1: 1/8 tot en met 8/8" }
}
