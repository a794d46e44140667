import HandboekContainer
import HandboekDocument
import HandboekPDF
import HandboekPrint

/// Finds on which page of a PDF each place of a handbook begins.
enum PDFPages {
  static func pagination(
    of handbook: Handbook, in bytes: [UInt8], _ options: PrintOptions, _ engine: PDFEngine
  ) throws(CommandFailure) -> Pagination {
    let file: PDFFile
    do throws(PDFError) {
      file = try PDFFile(bytes)
    } catch {
      throw unreadable(engine)
    }
    let destinations = file.destinations
    let locations = PrintWriter.spots(of: handbook).compactMap { spot in
      destinations[spot.identifier].map { place in
        Pagination.Location(spot.spot, page: place.page + 1, top: place.top)
      }
    }
    // Without the passages there is nothing to say that would be true.
    guard !locations.isEmpty else { throw unreadable(engine) }
    let begun = Set(locations.map(\.page))
    let empty = (1..<file.pageCount + 1).filter { !begun.contains($0) && !file.hasText(onPage: $0 - 1) }
    return Pagination(
      source: source(of: handbook.metadata, bytes, options), pageCount: file.pageCount, locations: locations,
      empty: Set(empty))
  }

  /// Exactly this PDF: another engine, paper or letter gives other pages.
  private static func source(of metadata: Metadata, _ bytes: [UInt8], _ options: PrintOptions) -> String {
    let paper =
      switch options.paper {
      case .a4: "A4"
      case .a5: "A5"
      case .large: "A4 met grote letters"
      }
    let edition = metadata.edition.map { ", \($0)" } ?? ""
    return "\(metadata.title)\(edition), PDF op \(paper), SHA-256 \(SHA256.hexadecimal(bytes))"
  }

  private static func unreadable(_ engine: PDFEngine) -> CommandFailure {
    CommandFailure(
      .unavailable, "in de PDF van \(engine.version) is niet te vinden waar de passages staan",
      hint: "Kies met --pdf-programma een ander programma, of laat --paginering weg.")
  }
}
