import HandboekContainer

/// A picture with a palette as a PNG (ISO/IEC 15948, the W3C's PNG Specification).
enum PNGFile {
  /// The bytes of the file, for a raster.
  static func bytes(of raster: CoverRaster) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Eight bits a pixel, which are places in a palette; no interlacing (PNG §11.2.2).
    add("IHDR", number(raster.width) + number(raster.height) + [8, 3, 0, 0, 0], to: &bytes)
    add("sRGB", [0], to: &bytes)
    add("PLTE", raster.palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &bytes)
    add("IDAT", CompressedData.zlib(raster.rows), to: &bytes)
    add("IEND", [], to: &bytes)
    return bytes
  }

  /// Adds a chunk: length, type, data, checksum (PNG §5.3).
  private static func add(_ type: String, _ data: [UInt8], to bytes: inout [UInt8]) {
    let body = Array(type.utf8) + data
    bytes += number(data.count)
    bytes += body
    bytes += number(Int(CompressedData.checksum(body)))
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
