import HandboekDocument

/// What stands where on the cover.
struct CoverScene {
  /// In the order in which they are painted.
  let shapes: [CoverShape]

  static let ground = CoverShape.rectangle(
    x: 0, y: 0, width: CoverImage.width, height: CoverImage.height, .petrol)

  static let margin = 110
  /// Not wider than this: the right margin is the left one.
  static let measure = CoverImage.width - 2 * margin
  /// Title and subtitle end above this, where the highest wave may reach.
  static let wordsEnd = 1010
  /// Edition and publisher begin below this, where the lowest wave may reach.
  static let footStart = 1590

  init(_ metadata: Metadata) {
    var shapes = [CoverShape.rectangle(x: Self.margin, y: 150, width: 168, height: 20, .gold)]
    let title = CoverText(
      metadata.shownTitle, .black, width: Self.measure, height: 570,
      sizes: [190, 172, 156, 140, 126, 112, 98, 84, 72, 60], maximum: 7)
    var baseline = 190
    Self.write(title, .black, .paper, from: &baseline, into: &shapes)
    if let subtitle = metadata.subtitle {
      let text = CoverText(
        subtitle, .regular, width: Self.measure, height: Self.wordsEnd - baseline - 50,
        sizes: [68, 60, 52, 44], maximum: 4)
      baseline += 34
      Self.write(text, .regular, .soft, from: &baseline, into: &shapes)
    }
    Self.waves(into: &shapes)
    Self.foot(metadata, into: &shapes)
    self.shapes = shapes
  }

  private static func write(
    _ text: CoverText, _ letters: CoverLetters, _ colour: CoverColour, from baseline: inout Int,
    into shapes: inout [CoverShape]
  ) {
    for line in text.lines {
      baseline += text.lineHeight
      let steps = letters.outline(line, size: text.size, x: margin, y: baseline)
      if !steps.isEmpty { shapes.append(CoverShape(colour: colour, steps: steps)) }
    }
  }

  /// Paints five planes one before another, each calmer than the one behind it and calm at the right.
  private static func waves(into shapes: inout [CoverShape]) {
    let colours: [CoverColour] = [
      CoverColour.petrol.mixed(with: .deep, 7), .deep, .middle, .soft, .paper,
    ]
    for (index, colour) in colours.enumerated() {
      let level = 1150 + 88 * index
      // The slopes where the edge crosses its level, in hundredths; equal on both sides, so no kinks.
      let slopes = [-360, 330, -270, 205, -140, 84, -42, 14, 0].map { $0 * (50 - 9 * index) / 50 }
      let length = 168
      var x = -34 * index
      func point(_ x: Int, _ y: Int) -> CoverPoint { CoverPoint(1000 * x, 1000 * y) }
      var steps: [CoverShape.Step] = [.move(point(x, level))]
      for (start, end) in zip(slopes, slopes.dropFirst()) {
        let reach = 62
        steps.append(
          .cubic(
            point(x + reach, level + reach * start / 100),
            point(x + length - reach, level - reach * end / 100), point(x + length, level)))
        x += length
      }
      steps += [
        .line(point(CoverImage.width, level)), .line(point(CoverImage.width, CoverImage.height)),
        .line(point(-34 * index, CoverImage.height)),
      ]
      shapes.append(CoverShape(colour: colour, steps: steps))
    }
  }

  /// Writes edition and publisher, the last line at the lower margin.
  private static func foot(_ metadata: Metadata, into shapes: inout [CoverShape]) {
    let edition = [metadata.edition, metadata.date?.dutch].compactMap(\.self).filter { !$0.isBlank }
    let texts = [
      (
        CoverText(
          edition.joined(separator: " · "), .black, width: measure, height: 60, sizes: [46, 42, 38, 34],
          maximum: 1), CoverLetters.black
      ),
      (
        CoverText(
          metadata.publisher ?? "", .regular, width: measure, height: 100, sizes: [42, 38, 34], maximum: 2),
        CoverLetters.regular
      ),
    ]
    var baseline = CoverImage.height - 84 - texts.reduce(0) { $0 + $1.0.height }
    for (text, letters) in texts { write(text, letters, .petrol, from: &baseline, into: &shapes) }
  }
}
