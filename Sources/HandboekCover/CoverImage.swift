public import HandboekDocument
import HandboekXML

/// The cover, drawn from the title: large type on a dark plane, above waves in which unrest dies down.
///
/// One scene, two forms: an SVG, sharp at any size, and PNGs for shelves and reading systems that show no SVG.
public struct CoverImage: Sendable {
  private let metadata: Metadata
  private let shapes: [CoverShape]

  /// The size of the scene in units, and of its SVG in pixels.
  public static let width = 1200
  public static let height = 1800

  public init(_ metadata: Metadata) {
    self.metadata = metadata
    shapes = CoverScene(metadata).shapes
  }

  /// What the cover shows, for `alt`.
  public static func description(of metadata: Metadata) -> String {
    let lines = [metadata.shownTitle, metadata.subtitle, metadata.edition].compactMap(\.self).filter {
      !$0.isBlank
    }
    return "Omslag: " + lines.joined(separator: ". ")
  }

  /// The cover as an SVG whose letters are outlines, so that no font is needed.
  public var svg: [UInt8] {
    var writer = XMLWriter(.xml, capacity: 32_768)
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element("svg") { writer in
      writer.attribute("xmlns", "http://www.w3.org/2000/svg")
      writer.attribute("viewBox", "0 0 \(Self.width) \(Self.height)")
      writer.attribute("width", "\(Self.width)")
      writer.attribute("height", "\(Self.height)")
      writer.attribute("xml:lang", metadata.language.text)
      writer.attribute("role", "img")
      writer.attribute("aria-labelledby", "omslagtitel")
      writer.newline()
      writer.element("title") { writer in
        writer.attribute("id", "omslagtitel")
        writer.text(Self.description(of: metadata))
      }
      writer.newline()
      for shape in [CoverScene.ground] + shapes {
        writer.element("path") { writer in
          writer.attribute("fill", shape.colour.hexadecimal)
          writer.attribute("d", shape.path)
        }
        writer.newline()
      }
    }
    writer.newline()
    return writer.bytes
  }

  /// The cover as a PNG of `width` pixels, half as high again.
  public func png(width: Int) -> [UInt8] {
    var raster = CoverRaster(
      width: width, height: width * Self.height / Self.width, ground: CoverScene.ground.colour)
    for shape in shapes { raster.fill(shape, units: Self.width) }
    return PNGFile.bytes(of: raster)
  }
}
