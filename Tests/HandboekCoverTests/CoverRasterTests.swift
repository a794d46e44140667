import HandboekContainer
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekCover

@Suite struct CoverRasterTests {
  /// What part of each pixel of a small raster a shape covers, in sixteenths; in units of a pixel.
  private func coverage(_ points: [(Int, Int)], width: Int = 4, height: Int = 3) -> [[Int]] {
    var raster = CoverRaster(width: width, height: height, ground: CoverColour(0, 0, 0))
    var steps = points.map { CoverShape.Step.line(CoverPoint($0.0, $0.1)) }
    if let first = points.first { steps[0] = .move(CoverPoint(first.0, first.1)) }
    raster.fill(CoverShape(colour: CoverColour(240, 240, 240), steps: steps), units: width)
    return (0..<height).map { row in
      (0..<width).map { Int(raster.palette[Int(raster.rows[row * (width + 1) + 1 + $0])].red) / 15 }
    }
  }

  @Test func coversWholeAndPartialPixels() {
    // A rectangle from (0.5, 1) to (3, 2.25).
    let found = coverage([(500, 1000), (3000, 1000), (3000, 2250), (500, 2250)])
    #expect(found == [[0, 0, 0, 0], [8, 16, 16, 0], [2, 4, 4, 0]])
  }

  @Test func coversHalfUnderADiagonal() {
    let found = coverage([(0, 0), (3000, 3000), (0, 3000)], width: 3)
    #expect(found == [[8, 0, 0], [16, 8, 0], [16, 16, 8]])
  }

  @Test func leavesAHoleWhereAContourTurnsTheOtherWay() {
    var raster = CoverRaster(width: 5, height: 5, ground: CoverColour(0, 0, 0))
    func square(_ from: Int, _ to: Int, isReversed: Bool) -> [CoverShape.Step] {
      let corners = [(from, from), (to, from), (to, to), (from, to)].map { CoverPoint($0.0, $0.1) }
      let ordered = isReversed ? corners.reversed() : corners
      return [.move(ordered[0])] + ordered.dropFirst().map { .line($0) }
    }
    let steps = square(0, 5000, isReversed: false) + square(1000, 4000, isReversed: true)
    raster.fill(CoverShape(colour: CoverColour(16, 16, 16), steps: steps), units: 5)
    let rows = (0..<5).map { row in (0..<5).map { raster.rows[row * 6 + 1 + $0] } }
    #expect(rows[0] == [1, 1, 1, 1, 1] && rows[2] == [1, 0, 0, 0, 1])
  }

  @Test func clipsWhatLiesOutside() {
    let found = coverage([(-9000, -9000), (90_000, -9000), (90_000, 90_000), (-9000, 90_000)])
    #expect(found.allSatisfy { $0.allSatisfy { $0 == 16 } })
    #expect(coverage([(5000, 0), (9000, 0), (9000, 3000)]).allSatisfy { $0.allSatisfy { $0 == 0 } })
  }

  @Test func writesAPNGThatHoldsItsRows() throws {
    let image = CoverImage(SampleHandbook.make().metadata)
    let bytes = image.png(width: 80)
    #expect(bytes == image.png(width: 80))
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    var types: [String] = []
    var start = 8
    while start + 12 <= bytes.count {
      let length = bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
      let end = start + 8 + length
      types.append(String(decoding: bytes[(start + 4)..<(start + 8)], as: UTF8.self))
      let sum = bytes[end..<(end + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      #expect(sum == CompressedData.checksum(Array(bytes[(start + 4)..<end])))
      start = end + 4
    }
    #expect(types == ["IHDR", "sRGB", "PLTE", "IDAT", "IEND"] && start == bytes.count)
    #expect(Array(bytes[16..<24]) == [0, 0, 0, 80, 0, 0, 0, 120])
  }

  @Test func hasRoomForEveryColourOfTheCover() {
    var metadata = SampleHandbook.make().metadata
    metadata.title = "Handboek maatschappelijke onrust"
    metadata.subtitle = "Wegwijzer door bestaande kennis, voor gemeenten"
    var raster = CoverRaster(width: 300, height: 450, ground: .petrol)
    for shape in CoverScene(metadata).shapes { raster.fill(shape, units: 1200) }
    #expect(raster.palette.count < 256)
  }
}
