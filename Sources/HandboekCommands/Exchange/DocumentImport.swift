import FoundationEssentials
import HandboekDiagnostics
import HandboekDocument
import HandboekExchange
import HandboekImport
import HandboekSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `handboek importeer hoofdstuk.docx`: makes chapters, with their pictures, of documents.
struct DocumentImport {
  /// One file to write, with its path in the handbook's folder.
  struct File {
    var path: String
    var bytes: [UInt8]
    /// Whether a file of that name is there already.
    var replaces: Bool
  }

  let folder: String
  let replacesExisting: Bool
  let changes: TrackedChanges
  /// The themes that the handbook has.
  let themes: [String]
  let defaultThemes: [String]
  private(set) var chapters: [File] = []
  private(set) var pictures: [File] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var skipped = 0

  init(
    folder: String, replacesExisting: Bool, changes: TrackedChanges, themes: [String], defaultThemes: [String]
  ) {
    self.folder = folder
    self.replacesExisting = replacesExisting
    self.changes = changes
    self.themes = themes
    self.defaultThemes = defaultThemes
  }

  /// Reads one document.
  mutating func add(_ file: ImportFile) {
    let stem = file.source.name.split(separator: "/").last.map { Self.stem(String($0)) } ?? file.source.name
    let name = Slug.make(from: stem)
    let path = "\(RecordKind.chapter.rawValue)/\(name).md"
    let exists = FileKind.of(folder + "/" + path) != nil || chapters.contains { $0.path == path }
    if exists,
      !replacesExisting || FileKind.of(folder + "/" + path) == .folder
        || chapters.contains(where: { $0.path == path })
    {
      skipped += 1
      diagnostics.append(
        Diagnostic(
          .importDuplicate, "het hoofdstuk ‘\(path)’ bestaat al; ‘\(file.source.name)’ is overgeslagen",
          file: file.source.name, fix: "geef het bestand een andere naam, of kies --overschrijf"))
      return
    }
    let options = ChapterImport.Options(
      name: pictureBase(name), changes: changes,
      pictureProblem: { file, bytes in
        PictureType.of(file).flatMap { PictureCheck.problem(in: bytes, type: $0, file: file)?.message }
      },
      file: Self.reader(beside: file.source.name))
    do throws(DocumentRefusal) {
      let chapter = try ChapterImport.read(file.document, as: file.format == .html ? .html : .word, options)
      try keep(chapter, path: path, title: stem, exists: exists)
    } catch {
      diagnostics.append(
        Diagnostic(
          .importUnreadable, "‘\(file.source.name)’ is niet in te lezen: \(error.message)",
          file: file.source.name,
          fix: error.fix))
    }
  }

  private mutating func keep(
    _ chapter: ImportedChapter, path: String, title: String, exists: Bool
  ) throws(DocumentRefusal) {
    let limit = SourceLimits.standard.textBytes
    let old = exists ? UserFile.contents(folder + "/" + path, limit: limit) ?? [] : []
    let made = ChapterFile(
      chapter, file: path, title: title, themes: themes, defaultThemes: defaultThemes, keeping: old)
    guard made.bytes.count <= limit else {
      // No handbook would read it.
      throw DocumentRefusal(
        "het hoofdstuk wordt groter dan \(ByteCount.dutch(limit))", fix: "verdeel het document")
    }
    chapters.append(File(path: path, bytes: made.bytes, replaces: exists))
    diagnostics += made.diagnostics
    for picture in chapter.pictures {
      pictures.append(File(path: "beelden/" + picture.name, bytes: picture.bytes, replaces: false))
    }
  }

  /// The start of picture names that no other picture has.
  private func pictureBase(_ name: String) -> String {
    if replacesExisting { return name }
    let taken = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/beelden")) ?? []
    var base = name
    var number = 2
    while taken.contains(where: { $0.lowercased().hasPrefix(base + "-") }) {
      base = "\(name)-b\(number)"
      number += 1
    }
    return base
  }

  /// Reads the pictures of a page: only files in its own folder, and no link that leads out of it.
  private static func reader(beside page: String) -> @Sendable (String) -> [UInt8]? {
    let folder = page.contains("/") ? String(page[..<(page.lastIndex(of: "/") ?? page.startIndex)]) : "."
    let root = resolved(folder.isEmpty ? "/" : folder)
    return { path in
      guard let root, let file = resolved(root + "/" + path), file.hasPrefix(root + "/") else { return nil }
      return UserFile.contents(file, limit: SourceLimits.standard.pictureBytes)
    }
  }

  /// The path of what stands there, without links; nil when there is nothing.
  private static func resolved(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// What was made, and what is left to do, in the words of an editor.
  func report(isTrial: Bool) -> String {
    var lines: [String] = []
    let new = chapters.filter { !$0.replaces }
    if isTrial {
      lines += (chapters + pictures).map { "zou \($0.replaces ? "bijwerken" : "maken"): \($0.path)" }
    }
    lines.append("\(isTrial ? "nieuw (proef, niets geschreven)" : "nieuw"): \(count(new.count))")
    if new.count < chapters.count { lines.append("bijgewerkt: \(count(chapters.count - new.count))") }
    if skipped > 0 { lines.append("overgeslagen, dubbel: \(count(skipped))") }
    if !pictures.isEmpty {
      lines.append("afbeeldingen in beelden: \(pictures.count)")
    }
    if !new.isEmpty {
      lines.append(
        "zet nog in handboek.yml, bij de hoofdstukken van een deel: \(new.map(\.path).joined(separator: ", "))"
      )
    }
    return lines.map { PrintableText.clean($0) + "\n" }.joined()
  }

  private func count(_ number: Int) -> String { "\(number) \(number == 1 ? "hoofdstuk" : "hoofdstukken")" }
}
