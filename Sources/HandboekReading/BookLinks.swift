internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument

/// Where the documents of a book are, for links between them.
struct BookLinks: Sendable {
  private(set) var heads: [DocumentHead]
  private let indices: [ContainerPath: Int]
  /// The same without regard to capitals: books made on Windows mix them.
  private let folded: [String: Int]

  init(_ heads: [DocumentHead], paths: [ContainerPath]) {
    self.heads = heads
    indices = Dictionary(zip(paths, paths.indices), uniquingKeysWith: { first, _ in first })
    folded = Dictionary(zip(paths.map(\.folded), paths.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The document at a path.
  func document(_ path: ContainerPath) -> Int? { indices[path] ?? folded[path.folded] }

  /// What a link leads to.
  func target(_ address: BookAddress, text: [Inline]) -> LinkTarget {
    switch address {
    case .external(let address): return .external(address)
    case .refused(let address): return .broken(address)
    case .local(let path, let fragment):
      guard let index = document(path) else { return .broken(PrintableText.clean(path.text)) }
      let head = heads[index]
      return .place(
        Place(
          head.id, anchor: fragment.map { PrintableText.clean($0) }, title: head.title,
          label: Self.label(of: fragment, in: head, text: text)))
    }
  }

  /// The place in the book of an entry.
  func target(_ address: String, in base: ContainerPath) -> BookTarget? {
    guard case .local(let path, let fragment) = BookAddress(address, in: base), let index = document(path)
    else {
      return nil
    }
    return BookTarget(document: index, anchor: fragment.map { PrintableText.clean($0) })
  }

  /// How readers point at a place: "3.12" in our own books, "hoofdstuk 3" for a chapter.
  private static func label(of fragment: String?, in head: DocumentHead, text: [Inline]) -> String? {
    guard let number = head.number else { return nil }
    guard let fragment else {
      return text.plainText.contains(String(number)) ? nil : "hoofdstuk \(number)"
    }
    let parts = fragment.dropFirst().split(separator: "-")
    guard fragment.hasPrefix("p"), parts.count == 2, parts[0] == String(number), let block = Int(parts[1])
    else {
      return nil
    }
    return "\(number).\(block)"
  }
}
