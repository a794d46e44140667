internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

/// Finds out what a container holds, with something to read for every fault.
struct BookOpener {
  private(set) var container: BookContainer
  private(set) var package: Package
  private(set) var contents = Contents()
  private(set) var links = BookLinks([], paths: [])
  private(set) var paths: [ContainerPath] = []
  private(set) var faults: [BookFault] = []
  private let limits: ReadingLimits
  private let name: String

  init(_ files: BookFiles, name: String) {
    limits = files.container.limits
    self.name = name
    package = Package(title: name)
    container = files.container
    faults += container.reader.omissions.prefix(100).map(BookFaults.fault)
    faults += container.reader.refused.prefix(100).map { BookFaults.refused($0) }
  }

  mutating func open() {
    container.readEncryption()
    let path = packagePath()
    if let path { readPackage(path) }
    let base = path ?? container.reader.entries.first?.path
    var documents = spineDocuments()
    if documents.isEmpty {
      documents = container.reader.entries.map(\.path).filter(\.hasContentName).map {
        (path: $0, isLinear: true)
      }
      if !documents.isEmpty {
        faults.append(
          BookFault(.error, "de leesvolgorde ontbreekt; de bestanden staan in de volgorde van het pakket"))
      }
    }
    paths = documents.prefix(limits.documents).map(\.path)
    var heads = documents.prefix(limits.documents).map { document in
      DocumentHead(
        id: RecordID(.page, PrintableText.clean(document.path.text)), title: "", isLinear: document.isLinear,
        size: container.entry(document.path)?.size ?? 0)
    }
    links = BookLinks(heads, paths: paths)
    if let base { readContents(base) }
    name(&heads)
    links = BookLinks(heads, paths: paths)
    if contents.entries.isEmpty {
      contents.entries = heads.indices.filter { heads[$0].isLinear }.map {
        BookEntry(heads[$0].title, target: BookTarget(document: $0))
      }
    }
    if package.details.title.isEmpty {
      package.details.title = name.isEmpty ? "Boek zonder titel" : PrintableText.clean(name)
      faults.append(BookFault(.note, "het boek heeft geen titel", file: base?.text ?? ""))
    }
  }

  // MARK: Package

  /// Where the package document is: as the container says (EPUB 3.3 §4.2.6.3.1), else by its name.
  private mutating func packagePath() -> ContainerPath? {
    if let path = try? ContainerPath("META-INF/container.xml"), container.entry(path) != nil,
      let markup = Markup.xml(container.text(at: path).bytes, path: path, limits: limits)
    {
      let files = markup.root.all("rootfile")
      let file = files.first { $0.attribute("media-type") == "application/oebps-package+xml" } ?? files.first
      if let address = file?.attribute("full-path"),
        let path = try? ContainerPath(PercentEncoding.decoded(address)),
        container.entry(path) != nil
      {
        return path
      }
    }
    let found = container.reader.entries.first { $0.path.text.lowercased().hasSuffix(".opf") }?.path
    faults.append(
      BookFault(
        found == nil ? .error : .warning,
        "het boek zegt niet waar zijn beschrijving staat (META-INF/container.xml)"))
    return found
  }

  private mutating func readPackage(_ path: ContainerPath) {
    let text = container.text(at: path)
    if let fault = text.fault { faults.append(fault) }
    guard let markup = Markup.xml(text.bytes, path: path, limits: limits) else {
      faults.append(BookFault(.error, "de beschrijving van het boek is niet te lezen", file: path.text))
      return
    }
    faults += markup.faults
    package = Package(markup.root, path: path, limits: limits)
  }

  /// The documents in reading order, then the other pages of the package.
  private mutating func spineDocuments() -> [(path: ContainerPath, isLinear: Bool)] {
    let items = Dictionary(package.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [(path: ContainerPath, isLinear: Bool)] = []
    var seen: Set<ContainerPath> = []
    for reference in package.spine {
      guard let item = items[reference.id] else {
        faults.append(
          BookFault(
            .warning,
            "de leesvolgorde noemt iets dat er niet is: ‘\(BookText.line(reference.id, limits: limits))’"
          ))
        continue
      }
      guard item.isContent, seen.insert(item.path).inserted else { continue }
      found.append((item.path, reference.isLinear))
    }
    if found.isEmpty { return [] }
    for item in package.items
    where item.isContent && item.mediaType != "image/svg+xml" && seen.insert(item.path).inserted {
      found.append((item.path, false))
    }
    return found
  }

  // MARK: Contents

  private mutating func readContents(_ base: ContainerPath) {
    if let item = package.items.first(where: { $0.properties.contains(" nav ") }) {
      let text = container.text(at: item.path)
      let markup = Markup.content(text.bytes, path: item.path, limits: limits)
      faults += [text.fault].compactMap(\.self) + markup.faults
      contents = Contents(navigation: markup.root, path: item.path, links: links, limits: limits)
    }
    let ncx =
      package.items.first { $0.id == package.contentsID }
      ?? package.items.first { $0.mediaType == "application/x-dtbncx+xml" }
    if contents.entries.isEmpty || contents.pages.isEmpty, let ncx {
      let text = container.text(at: ncx.path)
      if let markup = Markup.xml(text.bytes, path: ncx.path, limits: limits) {
        let old = Contents(ncx: markup.root, path: ncx.path, links: links, limits: limits)
        if contents.entries.isEmpty {
          contents.entries = old.entries
          faults += [text.fault].compactMap(\.self) + markup.faults
        }
        if contents.pages.isEmpty { contents.pages = old.pages }
      }
    }
    if contents.landmarks.isEmpty {
      contents.landmarks = Contents.landmarks(package, path: base, links: links, limits: limits)
    }
    if contents.entries.isEmpty {
      faults.append(
        BookFault(.warning, "het boek heeft geen inhoudsopgave; hier staan de bestanden op volgorde"))
    }
    let lost = contents.entries.withChildren.count { $0.target == nil && $0.children.isEmpty }
    if lost > 0 {
      let lines =
        lost == 1 ? "een regel van de inhoudsopgave leidt" : "\(lost) regels van de inhoudsopgave leiden"
      faults.append(BookFault(.warning, lines + " nergens heen"))
    }
  }

  /// Gives every document its title and number.
  private func name(_ heads: inout [DocumentHead]) {
    if contents.entries.isEmpty {
      // Without contents the documents are counted.
      for (place, index) in heads.indices.filter({ heads[$0].isLinear }).enumerated() {
        heads[index].number = place + 1
        heads[index].id.kind = .chapter
      }
    }
    let entries = contents.entries.withChildren
    let numbers = ChapterNumbers.of(
      entries, landmarks: contents.landmarks, title: package.details.title)
    var titles: [Int: String] = [:]
    for entry in entries where entry.target?.anchor == nil {
      if let index = entry.target?.document, titles[index] == nil { titles[index] = entry.title }
    }
    for entry in entries + contents.landmarks {
      if let index = entry.target?.document, titles[index] == nil, !entry.title.isEmpty {
        titles[index] = entry.title
      }
    }
    var looked = 0
    for index in heads.indices {
      if titles[index] == nil, looked < Self.mostOwnTitles {
        looked += 1
        // That of the book says nothing; it is what many programs give every document.
        let title = container.title(at: paths[index])
        if title != package.details.title { titles[index] = title }
      }
      heads[index].title = titles[index] ?? Self.fileTitle(paths[index])
      if let number = numbers[index] {
        heads[index].number = number
        heads[index].id.kind = .chapter
      }
    }
  }

  /// How many files are looked into for a title, so that a book of very many opens as quickly.
  private static let mostOwnTitles = 500

  /// "deel-2" of `OEBPS/deel-2.xhtml`: for what neither the contents nor the document names.
  private static func fileTitle(_ path: ContainerPath) -> String {
    let file = path.names.last ?? ""
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    return PrintableText.clean(stem.isEmpty ? String(file) : stem)
  }
}
