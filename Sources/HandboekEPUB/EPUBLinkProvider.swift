import HandboekDocument
import HandboekHTML

/// Where everything is in the EPUB, computed once: one file a chapter, one a section of back matter.
struct EPUBLinkProvider: LinkProvider {
  /// The file of every record that the handbook has.
  private let files: [RecordID: String]
  /// Those of them of which the file does not follow from the kind.
  private let ownFiles: [RecordID: String]
  private let assets: [String]

  init(_ handbook: Handbook) {
    var files: [RecordID: String] = [:]
    for (chapter, file) in zip(handbook.chapters, EPUBNames.files(of: handbook.chapters)) {
      files[chapter.id] = file
    }
    for page in handbook.frontPages + handbook.backPages {
      files[page.id] = EPUBNames.file(of: .page(page.id.name, title: page.title))
    }
    if let page = handbook.colophon { files[page.id] = EPUBNames.file(of: .colophon) }
    ownFiles = files
    func add(_ records: some Sequence<RecordID>, to section: BookSection) {
      let file = EPUBNames.file(of: section)
      for record in records { files[record] = file }
    }
    add(handbook.questions.lazy.map(\.id), to: .questions)
    add(handbook.routes.lazy.map(\.id), to: .routes)
    add(handbook.offers.lazy.map(\.id), to: .offers)
    add(handbook.publications.lazy.map(\.id), to: .references)
    add(handbook.partners.lazy.map(\.id), to: .partners)
    add(handbook.terms.lazy.map(\.id), to: .glossary)
    self.files = files
    assets = EPUBNames.files(of: handbook.assets)
  }

  /// Whether a text that only leads to what both books have, gets the same addresses in both.
  func agrees(with other: EPUBLinkProvider) -> Bool {
    assets == other.assets
      && ownFiles.allSatisfy { record, file in other.ownFiles[record].map { $0 == file } ?? true }
  }

  /// The file a record stands in; the contents for one that the handbook does not have.
  func file(of record: RecordID) -> String { files[record] ?? EPUBNames.navigation }

  /// The file in which a page begins.
  func file(of spot: Pagination.Spot) -> String {
    switch spot {
    case .section(let section): EPUBNames.file(of: section)
    case .record(let record), .anchor(_, in: let record): file(of: record)
    }
  }

  func address(of place: Place) -> String {
    guard let file = files[place.record] else { return EPUBNames.navigation }
    if let anchor = place.anchor { return "\(file)#\(identifier(anchor, in: place.record))" }
    return place.record.kind == .chapter ? file : "\(file)#\(identifier(of: place.record))"
  }

  func address(of section: BookSection) -> String { EPUBNames.file(of: section) }

  func address(of section: BookSection, at identifier: String) -> String {
    "\(EPUBNames.file(of: section))#\(Self.name(identifier))"
  }

  func address(of guide: GuideAddress) -> String {
    EPUBNames.file(ofGuide: guide.page) + (guide.section.map { "#\($0)" } ?? "")
  }

  /// A chapter is a file of its own, so that its anchors stay short: `p3-12`.
  func identifier(_ anchor: String, in record: RecordID) -> String {
    record.kind == .chapter ? Self.name(anchor) : Self.name("\(record.anchor)_\(anchor)")
  }

  func identifier(of record: RecordID) -> String { Self.name(record.anchor) }

  func address(ofAsset index: Int) -> String {
    assets.indices.contains(index) ? assets[index] : EPUBNames.navigation
  }

  /// The anchor as a name of XML (EPUBCheck asks an NCName), of ASCII only so that links need no escapes.
  static func name(_ anchor: String) -> String {
    var isPlain = true
    for (index, byte) in anchor.utf8.enumerated() {
      let isLetter = (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "_")
      let isFollower = (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      if !(isLetter || (isFollower && index > 0)) { isPlain = false }
    }
    if isPlain && !anchor.isEmpty { return anchor }
    var name = "_"
    for scalar in anchor.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": name.unicodeScalars.append(scalar)
      default: name += "_x\(String(scalar.value, radix: 16))_"
      }
    }
    return name
  }
}
