public import HandboekDocument
import HandboekHTML
import HandboekXML

/// Writes a handbook as one self-contained HTML file for screen and paper.
///
/// No network: the styles, the pictures and the one script are in the file. It prints with CSS Paged
/// Media, and what a browser lacks of that only makes the paper plainer. The script filters the lists;
/// without it they are simply whole.
public enum PrintWriter {
  /// The bytes of the HTML file, UTF-8.
  public static func write(
    _ handbook: Handbook, options: PrintOptions = PrintOptions()
  ) async -> [UInt8] {
    let page = Page(handbook, options: options)
    let pieces = Piece.all(of: handbook)
    let rendered = await render(pieces, of: page)
    var writer = XMLWriter(.html, capacity: rendered.reduce(100_000) { $0 + $1.count })
    writer.raw("<!DOCTYPE html>\n")
    writer.element("html") { writer in
      writer.attribute("lang", handbook.metadata.language.text)
      writer.newline()
      page.head(into: &writer)
      page.body(rendered, into: &writer)
    }
    writer.newline()
    return writer.bytes
  }

  /// The pieces in their own order, each rendered on its own, on all cores.
  static func render(_ pieces: [Piece], of page: Page) async -> [[UInt8]] {
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, piece) in pieces.enumerated() {
        group.addTask { (index, page.bytes(of: piece)) }
      }
      var rendered = [[UInt8]](repeating: [], count: pieces.count)
      for await (index, bytes) in group { rendered[index] = bytes }
      return rendered
    }
  }
}
