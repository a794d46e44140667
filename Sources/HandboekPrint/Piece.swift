import HandboekDocument
import HandboekHTML

/// A stretch of the page that is rendered on its own.
enum Piece: Sendable {
  /// The heading of the part at this index.
  case part(Int)
  /// The chapter at this index.
  case chapter(Int)
  /// A section of the front or back matter.
  case matter(BookSection)

  /// The pieces of a handbook in reading order.
  static func all(of handbook: Handbook) -> [Piece] {
    var pieces: [Piece] = handbook.frontMatter.map { .matter($0) }
    for (index, part) in handbook.parts.enumerated() {
      if part.number != nil { pieces.append(.part(index)) }
      pieces += part.chapters.map { .chapter($0) }
    }
    return pieces + handbook.backMatter.map { .matter($0) }
  }
}
