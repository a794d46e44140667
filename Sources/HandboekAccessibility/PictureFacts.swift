import HandboekDocument

/// What the pictures in the text ask of a reader; the cover has its own description.
struct PictureFacts: Hashable {
  /// How many pictures tell something.
  private(set) var meaningful = 0
  /// How many of these have no alternative text.
  private(set) var undescribed = 0
  /// Whether a picture may move or flash.
  private(set) var mayMove = false

  init(_ handbook: Handbook) {
    Self.forEachPicture(in: handbook) { image, _ in
      meaningful += 1
      if image.alternative.isBlank { undescribed += 1 }
    }
    handbook.forEachText { record in
      record.forEachBlock { block in
        // Each heat map has a title, a description and a table with the same numbers.
        if case .coverage(let coverage) = block.content { meaningful += coverage.tables.count }
      }
    }
    mayMove = handbook.assets.contains(where: \.mayMove)
  }

  /// The pictures without a description, each with the file of its record.
  static func undescribed(in handbook: Handbook) -> [(image: Image, file: String)] {
    var found: [(image: Image, file: String)] = []
    forEachPicture(in: handbook) { if $0.alternative.isBlank { found.append(($0, $1)) } }
    return found
  }

  /// Calls `visit` with every picture that tells something and that readers see.
  private static func forEachPicture(in handbook: Handbook, _ visit: (Image, String) -> Void) {
    handbook.forEachText { record in
      record.forEachInline { inline in
        // A picture that is not available is text in the output.
        guard case .image(let image) = inline, case .asset = image.source, !image.isDecorative else { return }
        visit(image, record.file)
      }
    }
  }
}

extension Asset {
  /// Whether the format's own mark of animation is in the file.
  var mayMove: Bool {
    switch mediaType {
    case .jpeg: false
    case .gif: bytes.contains("NETSCAPE2.0") || bytes.contains("ANIMEXTS1.0")
    case .png: bytes.contains("acTL")
    case .webp: bytes.contains("ANIM")
    case .svg: bytes.contains("<animate") || bytes.contains("<set") || bytes.contains("@keyframes")
    }
  }
}
