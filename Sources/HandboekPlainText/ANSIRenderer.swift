/// Writes styled lines with the escape sequences of ECMA-48 §8.3.117 (SGR).
///
/// Only changes are written, and each line ends in the plain style, so that a line can be cut out of
/// its surroundings by a pager.
public struct ANSIRenderer: Sendable {
  /// What the terminal, or its user, wants to see.
  public enum Appearance: Sendable, Hashable {
    /// No escape sequence at all.
    case plain
    /// Bold, underline and the like but no colour, as NO_COLOR asks.
    case monochrome
    case color
  }

  public var appearance: Appearance

  public init(_ appearance: Appearance) { self.appearance = appearance }

  /// The lines as UTF-8, each with a line end.
  public func render(_ lines: [StyledLine]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.count * 72)
    for line in lines { append(line, to: &bytes) }
    return bytes
  }

  /// Appends one line with its line end.
  public func append(_ line: StyledLine, to bytes: inout [UInt8]) {
    var current = Attributes()
    for span in line.spans {
      let wanted = attributes(of: span.style)
      change(from: current, to: wanted, in: &bytes)
      current = wanted
      bytes.append(contentsOf: span.text.utf8)
    }
    change(from: current, to: Attributes(), in: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// What a terminal can switch on and off.
  private struct Attributes: Equatable {
    var isBold = false
    var isDim = false
    var isItalic = false
    var isUnderlined = false
    var isStruck = false
    /// The SGR code of the colour of the text; 39 is the terminal's own.
    var color: UInt8 = 39
  }

  private func attributes(of style: TextStyle) -> Attributes {
    guard appearance != .plain, !style.isEmpty else { return Attributes() }
    var attributes = Attributes()
    attributes.isBold = style.contains(.bold)
    attributes.isDim = style.contains(.dim)
    attributes.isItalic = style.contains(.italic)
    attributes.isUnderlined = style.contains(.underline) || style.contains(.link)
    attributes.isStruck = style.contains(.strikethrough)
    // Cyan can be read on a dark and on a light background; blue cannot on a dark one.
    if appearance == .color, !style.isDisjoint(with: [.accent, .link]) { attributes.color = 36 }
    return attributes
  }

  private func change(from old: Attributes, to new: Attributes, in bytes: inout [UInt8]) {
    if old == new { return }
    var codes: [UInt8] = []
    if new == Attributes() {
      codes = [0]
    } else {
      // One code ends both bold and dim, so the one that stays must be set again.
      let endsWeight = (old.isBold && !new.isBold) || (old.isDim && !new.isDim)
      if endsWeight { codes.append(22) }
      if new.isBold, endsWeight || !old.isBold { codes.append(1) }
      if new.isDim, endsWeight || !old.isDim { codes.append(2) }
      if new.isItalic != old.isItalic { codes.append(new.isItalic ? 3 : 23) }
      if new.isUnderlined != old.isUnderlined { codes.append(new.isUnderlined ? 4 : 24) }
      if new.isStruck != old.isStruck { codes.append(new.isStruck ? 9 : 29) }
      if new.color != old.color { codes.append(new.color) }
    }
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
    for (index, code) in codes.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      bytes.append(contentsOf: String(code).utf8)
    }
    bytes.append(UInt8(ascii: "m"))
  }
}
