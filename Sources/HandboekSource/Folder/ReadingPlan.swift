import HandboekDiagnostics
import HandboekDocument

/// Which files of a folder become which records.
///
/// A file in `publicaties/`, `aanbod/` and so on is a record of that kind. What `handboek.yml` lists
/// as a chapter is a chapter, wherever it lies and however it is named.
struct ReadingPlan {
  struct File: Sendable, Hashable {
    var id: RecordID
    var path: String
  }

  private(set) var files: [File] = []
  private(set) var outline: [OutlinePart] = []
  /// The pages before the chapters, and those behind them, in order.
  private(set) var frontPages: [RecordID] = []
  private(set) var backPages: [RecordID] = []
  private(set) var colophon: RecordID?
  private(set) var diagnostics: [Diagnostic] = []
  /// What an edition leaves out.
  private(set) var hidden: [String: RecordID] = [:]
  private var pathsByID: [RecordID: String] = [:]
  private let links: Set<String>
  private let overlay: EditionOverlay?

  /// - Parameter overlay: The files of an edition, which take the place of those of the handbook.
  init(listing: FolderListing, configuration: BookConfiguration, overlay: EditionOverlay? = nil) {
    self.overlay = overlay
    let added = overlay?.added(to: listing.texts) ?? []
    let present = Set(listing.texts + added)
    links = listing.links
    addChapters(configuration.parts, in: BookConfiguration.fileName, present: present)
    if let overlay {
      addChapters(overlay.configuration.parts, in: overlay.path(EditionPath.fileName), present: present)
    }
    frontPages = configuration.frontPages.compactMap { addPage($0, present: present) }
    if let overlay {
      let list = overlay.path(EditionPath.fileName)
      frontPages += overlay.configuration.frontPages.compactMap { addPage($0, in: list, present: present) }
    }
    backPages = configuration.backPages.compactMap { addPage($0, present: present) }
    colophon = configuration.colophon.flatMap { addPage($0, present: present) }
    let listed = Set(files.map(\.path))
    // Where two names clash, the file with a proper name keeps it.
    let all = added.isEmpty ? listing.texts : present.sorted { $0.precedesInBytes($1) }
    let rest = all.filter { path in
      !listed.contains(path) && !(overlay.map { listed.contains($0.path(path)) } ?? false)
    }
    var proper: [String] = []
    var others: [String] = []
    for path in rest {
      if Slug.isValidName(Self.stem(of: path)) { proper.append(path) } else { others.append(path) }
    }
    for path in proper + others {
      guard let kind = Self.kind(ofFolderIn: path) else { continue }
      if kind == .chapter {
        let isLocal = overlay?.files.contains(path) ?? false
        let list = isLocal ? EditionPath.fileName : BookConfiguration.fileName
        diagnostics.append(
          Diagnostic(
            .chapterUnlisted, "dit hoofdstuk staat niet in \(list)", file: actual(path),
            fix: "voeg ‘- \(path)’ toe"))
      } else {
        add(path, as: kind)
      }
    }
    if let overlay { hide(overlay, base: listing.texts) }
  }

  /// The file itself: that of the edition where it has one of this name.
  private func actual(_ path: String) -> String {
    guard let overlay, overlay.files.contains(path) else { return path }
    return overlay.path(path)
  }

  /// Leaves out what an edition hides, and reports its files that nothing was done with.
  private mutating func hide(_ overlay: EditionOverlay, base: [String]) {
    for entry in overlay.configuration.hidden {
      let path = Self.normalised(entry.value)
      guard let id = pathsByID.first(where: { $0.value == path })?.key else {
        diagnostics.append(
          Diagnostic(
            .editionPathUnknown, "het bestand ‘\(entry.value)’ hoort niet bij het boek",
            file: overlay.path(EditionPath.fileName), range: entry.range,
            fix: NearestPath(pathsByID.values).nearest(to: path).map { "bedoelde u ‘\($0)’?" }))
        continue
      }
      hidden[path] = id
      files.removeAll { $0.id == id }
      for index in outline.indices { outline[index].chapters.removeAll { $0 == id } }
      frontPages.removeAll { $0 == id }
      backPages.removeAll { $0 == id }
      if colophon == id { colophon = nil }
    }
    let used = Set(files.map(\.path))
    let unlisted = Set(diagnostics.filter { $0.kind == .chapterUnlisted }.compactMap(\.file))
    for path in overlay.texts
    where !used.contains(overlay.path(path)) && !unlisted.contains(overlay.path(path)) {
      diagnostics.append(
        Diagnostic(
          .editionFileUnused, "dit bestand vervangt niets en is geen nieuw bestand van een soort",
          file: overlay.path(path),
          fix: Self.meant(path, base: base).map { "bedoelde u ‘\($0)’?" }))
    }
  }

  /// The path that a file of an edition was to have: with the folder of a kind, or that of a file of the handbook.
  private static func meant(_ path: String, base: [String]) -> String? {
    if let slash = path.firstIndex(of: "/") {
      let folders = RecordKind.allCases.filter { $0 != .page }.map { $0.rawValue + "/" }
      let folder = String(path[...slash])
      let known = folders + [LocalPassage.folder]
      if !known.contains(folder), let nearest = NearestName.of(folder, among: known) {
        return nearest + path[path.index(after: slash)...]
      }
    }
    return base.first { $0.lowercased() == path.lowercased() } ?? NearestPath(base).nearest(to: path)
  }

  private mutating func addChapters(
    _ parts: [BookConfiguration.Part], in file: String, present: Set<String>
  ) {
    var listed = Set(files.map(\.path))
    for part in parts {
      var chapters: [RecordID] = []
      for entry in part.chapters {
        let path = Self.normalised(entry.value)
        guard present.contains(path) else {
          reportMissing(entry, path, present, file)
          continue
        }
        guard listed.insert(actual(path)).inserted else {
          diagnostics.append(
            Diagnostic(.chapterTwice, "‘\(entry.value)’ staat er al", file: file, range: entry.range))
          continue
        }
        if let id = add(path, as: .chapter) { chapters.append(id) }
      }
      outline.append(OutlinePart(title: part.title, chapters: chapters))
    }
  }

  private mutating func addPage(
    _ page: Located<String>, in file: String = BookConfiguration.fileName, present: Set<String>
  ) -> RecordID? {
    let path = Self.normalised(page.value)
    guard present.contains(path) else {
      reportMissing(page, path, present, file)
      return nil
    }
    guard !files.contains(where: { $0.path == actual(path) }) else {
      diagnostics.append(
        Diagnostic(.chapterTwice, "‘\(page.value)’ staat er al", file: file, range: page.range))
      return nil
    }
    return add(path, as: .page)
  }

  private mutating func reportMissing(
    _ entry: Located<String>, _ path: String, _ present: Set<String>,
    _ file: String = BookConfiguration.fileName
  ) {
    let isLink = links.contains(path)
    diagnostics.append(
      Diagnostic(
        .chapterMissing,
        isLink
          ? "‘\(entry.value)’ is een symbolische link; handboek leest alleen gewone bestanden"
          : "het bestand ‘\(entry.value)’ bestaat niet",
        file: file, range: entry.range,
        fix: isLink
          ? "zet het bestand zelf in de map"
          : NearestPath(present).nearest(to: path).map { "bedoelde u ‘\($0)’?" }))
  }

  @discardableResult
  private mutating func add(_ path: String, as kind: RecordKind) -> RecordID? {
    let stem = Self.stem(of: path)
    // Somebody else's chapters may have any name; records are cited and linked by theirs.
    var name = Slug.isValidName(stem) ? stem : Slug.make(from: stem)
    if name != stem, kind != .chapter, kind != .page {
      diagnostics.append(
        Diagnostic(
          .nameInvalid, "de bestandsnaam ‘\(stem)’ kan niet", file: actual(path),
          fix: name == Slug.make(from: "") ? "gebruik letters en cijfers" : "noem het bestand \(name).md"))
    }
    if let other = pathsByID[RecordID(kind, name)] {
      guard kind == .chapter else {
        diagnostics.append(
          Diagnostic(
            .nameClash, "de naam ‘\(name)’ is al gebruikt door \(actual(other))", file: actual(path),
            fix: "geef dit bestand een andere naam"))
        return nil
      }
      // Chapters of one name in several folders, such as README.md, take their folder's name too.
      let base = Slug.make(from: path.split(separator: "/").dropLast().joined(separator: "-") + "-" + stem)
      name = base
      var number = 2
      while pathsByID[RecordID(kind, name)] != nil {
        name = "\(base)-\(number)"
        number += 1
      }
    }
    let id = RecordID(kind, name)
    pathsByID[id] = path
    files.append(File(id: id, path: actual(path)))
    return id
  }

  /// The kind of record that a folder at the top of the handbook holds.
  private static func kind(ofFolderIn path: String) -> RecordKind? {
    guard let slash = path.firstIndex(of: "/") else { return nil }
    let kind = RecordKind(rawValue: String(path[..<slash]))
    return kind == .page ? nil : kind
  }

  private static func stem(of path: String) -> String {
    let bytes = path.utf8
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[bytes.index(after: $0)...] } ?? bytes[...]
    let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return String(Substring(name[..<end]))
  }

  /// A path as an author writes it, without `./` and doubled slashes.
  private static func normalised(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
