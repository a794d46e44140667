import HandboekPDF
import HandboekPrint

/// Line numbers in the margin of a PDF: CSS has none, so they are laid over the lines that the engine made.
enum LineNumbers {
  /// The PDF with a number at every fifth line of each page.
  ///
  /// - Parameters:
  ///   - bytes: The PDF as it is to be.
  ///   - plain: The same PDF in which only the lines that count are to be seen.
  static func add(
    to bytes: [UInt8], from plain: [UInt8], _ paper: PrintOptions.Paper, _ engine: PDFEngine
  ) throws(CommandFailure) -> [UInt8] {
    do throws(PDFError) {
      let file = try PDFFile(bytes)
      let lines = try PDFFile(plain)
      if file.pageCount == lines.pageCount {
        return file.numbered((0..<lines.pageCount).map(lines.lines(onPage:)), style(paper))
      }
    } catch {}
    throw CommandFailure(
      .unavailable, "in de PDF van \(engine.version) is niet te vinden waar de regels staan",
      hint: "Kies met --pdf-programma een ander programma, of laat --regelnummers weg.")
  }

  /// Left of the text, in the margin that the style sheet of the paper leaves there.
  private static func style(_ paper: PrintOptions.Paper) -> LineNumberStyle {
    let millimetre = 72 / 25.4
    return switch paper {
    case .a4: LineNumberStyle(right: 19 * millimetre, size: 8)
    case .a5: LineNumberStyle(right: 11.5 * millimetre, size: 7)
    case .large: LineNumberStyle(right: 15.5 * millimetre, size: 12)
    }
  }
}
