import HandboekDocument

/// Finds which pictures the text uses: only those become part of the book.
enum PictureUse {
  static func collect(
    _ book: Handbook, from pictures: [String: Asset]
  ) -> (used: [Asset], indices: [String: Int]) {
    var paths: Set<String> = []
    func add(_ blocks: [Block], _ file: String) {
      blocks.forEachInline { inline in
        guard case .image(let image) = inline, case .source(let source) = image.source,
          case .file(let written, _) = LinkPath.parse(source, in: file)
        else { return }
        let path = EditionPath.base(of: written)
        if pictures[path] != nil { paths.insert(path) }
      }
    }
    if !pictures.isEmpty {
      book.forEachRecord { record in
        add(record.text, record.file)
        for note in record.footnotes { add(note.blocks, record.file) }
      }
    }
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let indices = Dictionary(sorted.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return (sorted.compactMap { pictures[$0] }, indices)
  }
}
