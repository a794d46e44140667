/// The keys and mouse events that control sequences stand for.
enum KeySequence {
  /// The event of `ESC [ body final`; nil for what is not known.
  static func event(body: [UInt8], final: UInt8) -> InputEvent? {
    if body.first == UInt8(ascii: "<") {
      return mouse(parameters: parameters(body.dropFirst()), isPress: final == UInt8(ascii: "M"))
    }
    if body.first == UInt8(ascii: "[") {
      let number = Int(final) - Int(UInt8(ascii: "A")) + 1
      return (1...5).contains(number) ? .key(.function(number)) : nil
    }
    // Answers of the terminal begin with ? or >.
    // ESC [ row ; column R is one too, so F3 is known by ESC O R and ESC [ 13 ~ alone.
    if final == UInt8(ascii: "R") { return nil }
    guard body.allSatisfy({ $0 == UInt8(ascii: ";") || (0x30...0x39).contains($0) }) else { return nil }
    return key(final: final, parameters: parameters(body[...])).map { .key($0) }
  }

  /// The key of a final byte, behind `ESC [` or `ESC O`.
  static func key(final: UInt8, parameters: [Int]) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "~"): numbered(parameters.first ?? 0)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }

  /// SGR mouse reports (xterm 1006): button, column and row from 1.
  private static func mouse(parameters: [Int], isPress: Bool) -> InputEvent? {
    guard parameters.count == 3, isPress else { return nil }
    let (column, row) = (parameters[1] - 1, parameters[2] - 1)
    guard column >= 0, row >= 0 else { return nil }
    switch parameters[0] {
    case 0: return .mouse(MouseEvent(.press, column: column, row: row))
    case 64: return .mouse(MouseEvent(.wheelUp, column: column, row: row))
    case 65: return .mouse(MouseEvent(.wheelDown, column: column, row: row))
    default: return nil
    }
  }

  private static func parameters(_ body: ArraySlice<UInt8>) -> [Int] {
    body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0.prefix(6), as: UTF8.self)) ?? 0
    }
  }
}
