internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

/// Opens one document of a book.
struct DocumentReader {
  let container: BookContainer
  /// Where links lead; nil when nobody asks.
  let links: BookLinks?
  let details: BookDetails
  /// Where notes in other documents are read; nil when nobody asks.
  let notes: NoteFiles?

  func read(_ head: DocumentHead, path: ContainerPath) -> BookDocument {
    var document = BookDocument(title: head.title, number: head.number)
    document.language = details.language
    let text = container.text(at: path)
    document.faults = [text.fault].compactMap(\.self)
    guard !text.bytes.isEmpty else {
      if text.fault == nil {
        document.faults.append(BookFault(.warning, "het bestand is leeg", file: head.id.name))
      }
      return withNotices(document)
    }
    let markup = Markup.content(text.bytes, path: path, limits: container.limits)
    document.faults += markup.faults
    let body = markup.root.child("body")
    if let tag = ContentConverter.language(of: body ?? markup.root)
      ?? ContentConverter.language(of: markup.root)
    {
      document.language = tag
    }
    let direction = (body?.attribute("dir") ?? markup.root.attribute("dir"))?.lowercased()
    document.isRightToLeft =
      direction == "rtl"
      || (direction == nil
        && ["ar", "he", "fa", "ur", "yi"].contains(document.language?.text.prefix(2) ?? ""))
    document = ContentConverter.convert(
      body ?? markup.root, path: path, links: links, files: notes, document: document,
      limits: container.limits)
    if document.blocks.isEmpty, document.faults.isEmpty, document.footnotes.isEmpty {
      document.faults.append(BookFault(.note, "deze bladzijde heeft geen tekst", file: head.id.name))
    }
    return withNotices(document)
  }

  /// Tells in the text what a reader misses.
  private func withNotices(_ document: BookDocument) -> BookDocument {
    // Who asks for the words of the book wants no others: a search found these notices.
    guard links != nil else { return document }
    let lost = document.faults.filter { $0.severity == .error }
    let told = lost.isEmpty && document.blocks.isEmpty ? document.faults : lost
    if told.isEmpty { return document }
    var document = document
    let notices = told.map { fault in
      let message = fault.message.prefix(1).uppercased() + fault.message.dropFirst()
      let file = fault.file.isEmpty ? "" : " (\(PrintableText.clean(fault.file)))"
      return Block(.paragraph([.text("\(message)\(file).")]), range: .start)
    }
    let notice = Block(
      .callout(Callout(kind: .attention, title: [.text("Niet alles is te lezen")], blocks: notices)),
      range: .start)
    document.blocks.insert(notice, at: 0)
    for index in document.anchors.indices {
      let range = document.anchors[index].blocks
      document.anchors[index].blocks = range.lowerBound + 1..<range.upperBound + 1
    }
    for index in document.pageStarts.indices { document.pageStarts[index].block += 1 }
    return document
  }
}
