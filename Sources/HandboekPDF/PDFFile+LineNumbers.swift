/// How line numbers stand in the margin.
public struct LineNumberStyle: Sendable, Hashable {
  /// The distance from the left edge of the page to the right side of the numbers, in points.
  public var right: Double
  /// The size of the digits, in points.
  public var size: Double
  /// Every so many lines has a number.
  public var interval: Int

  public init(right: Double, size: Double, interval: Int = 5) {
    self.right = right
    self.size = size
    self.interval = interval
  }
}

extension PDFFile {
  /// The file with numbers in the margin; what was there stays as it was, byte for byte.
  ///
  /// The numbers are added to the end of the file (ISO 32000-1 §7.5.6), as drawings that are marked as no part of
  /// the text (§14.8.2.2), so that what is tagged stays tagged.
  ///
  /// - Parameter lines: The lines of each page from top to bottom; the first of a page is line 1.
  public func numbered(_ lines: [[PDFTextLine]], _ style: LineNumberStyle) -> [UInt8] {
    var update = PDFUpdate(self)
    let drawings = lines.map { Self.drawing($0, style) }
    if drawings.allSatisfy(\.isEmpty) { return bytes }
    let opening = update.add(stream: "q\n")
    for (page, drawing) in zip(pages, drawings) where !drawing.isEmpty {
      // What the page drew may have left its own scale behind; so that is taken back first.
      let closing = update.add(stream: "Q\n" + drawing)
      update.surround(page, with: opening, and: closing)
    }
    return update.bytes
  }

  private static func drawing(_ lines: [PDFTextLine], _ style: LineNumberStyle) -> String {
    var text = ""
    for (index, line) in lines.enumerated() where (index + 1).isMultiple(of: max(style.interval, 1)) {
      text += DigitStrokes.draw(index + 1, right: style.right, baseline: line.baseline, size: style.size)
    }
    if text.isEmpty { return "" }
    let pen = "\(DigitStrokes.thickness) w 1 J 1 j 0.25 G"
    return "/Artifact <</Type /Layout>> BDC\nq \(pen)\n\(text)Q\nEMC\n"
  }
}
