import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

/// A book, or one place in it, as lines of text.
struct BookView {
  let book: any ReadableBook
  let width: Int

  /// The lines of the place that the user named.
  func lines(at text: String) throws(CommandFailure) -> [StyledLine] {
    lines(at: try place(text))
  }

  /// The place that the user named.
  func place(_ text: String) throws(CommandFailure) -> BookPlace {
    let resolution = book.resolve(text)
    if case .found(let place) = resolution { return place }
    throw CommandFailure(.noInput, resolution.message(for: text) ?? "")
  }

  func lines(at place: BookPlace) -> [StyledLine] {
    let document = book.document(place.target.document)
    if let fraction = place.fraction {
      let start = min(Int(fraction * Double(document.blocks.count)), max(0, document.blocks.count - 1))
      if start > 0 {
        return PlainTextWriter.lines(of: start..<document.blocks.count, in: document, width: width)
      }
    }
    if let page = place.page {
      let blocks = document.blocks(of: page, at: place.target)
      return PlainTextWriter.lines(of: blocks, in: document, width: width)
    }
    guard let anchor = place.target.anchor.flatMap({ document.anchor($0) }) else {
      return PlainTextWriter.lines(of: document, width: width)
    }
    if let number = anchor.note {
      guard let note = document.footnotes.first(where: { $0.number == number }) else { return [] }
      return PlainTextWriter.lines(ofNote: note, width: width)
    }
    if anchor.item != nil, let blocks = document.passage(anchor.id) {
      return PlainTextWriter.lines(of: blocks, width: width)
    }
    return PlainTextWriter.lines(of: document.range(of: anchor), in: document, width: width)
  }

  /// Hands over the whole book, a document at a time, in reading order; the next ones are laid out
  /// meanwhile.
  func writeAll(_ write: ([StyledLine]) throws(CommandFailure) -> Void) async throws(CommandFailure) {
    try write(PlainTextWriter.lines(ofFrontOf: book, width: width))
    let linear = book.documents.indices.filter { book.documents[$0].isLinear }
    let atOnce = 8
    for start in stride(from: 0, to: linear.count, by: atOnce) {
      let part = Array(linear[start..<min(start + atOnce, linear.count)])
      for lines in await laidOut(part) where !lines.isEmpty {
        try write([StyledLine(), StyledLine()] + lines)
      }
    }
  }

  private func laidOut(_ indices: [Int]) async -> [[StyledLine]] {
    let (book, width) = (book, width)
    return await withTaskGroup(of: (Int, [StyledLine]).self) { group in
      for (place, index) in indices.enumerated() {
        group.addTask { (place, PlainTextWriter.lines(of: book.document(index), width: width)) }
      }
      var found = [[StyledLine]](repeating: [], count: indices.count)
      for await (place, lines) in group { found[place] = lines }
      return found
    }
  }
}
