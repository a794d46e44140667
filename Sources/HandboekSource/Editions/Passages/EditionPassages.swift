import HandboekDiagnostics
import HandboekDocument

/// Puts the passages of an edition into the chapters and pages that were read, and checks what it noted of the
/// handbook's text.
struct EditionPassages {
  let overlay: EditionOverlay
  let root: String
  private var variables: Variables
  let limits: SourceLimits
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var splices: [SourceSplice] = []
  /// The headings that are no longer there, by chapter or page.
  private(set) var hiddenAnchors: [RecordID: Set<String>] = [:]

  init(overlay: EditionOverlay, root: String, variables: Variables, limits: SourceLimits) {
    self.overlay = overlay
    self.root = root
    self.variables = variables
    self.variables.isOfPassage = true
    self.limits = limits
  }

  /// Changes the records; they come in the order of the files.
  mutating func apply(to records: inout [ParsedRecord], of files: [ReadingPlan.File], base: Set<String>) {
    checkFiles(records, files, base)
    var passages: [String: [LocalPassage]] = [:]
    for file in overlay.passages {
      guard
        let passage = LocalPassage.read(
          overlay.path(file), in: root, limits: limits, into: &diagnostics)
      else { continue }
      passages[passage.target.path, default: []].append(passage)
    }
    let sections = Dictionary(grouping: overlay.configuration.hiddenSections, by: \.path)
    let indices = Dictionary(
      files.enumerated().map { (EditionPath.base(of: $1.path), $0) }, uniquingKeysWith: { first, _ in first })
    for path in Set(passages.keys).union(sections.keys).sorted() {
      var targets: [(String, SourceRange?)] = (passages[path] ?? []).map { ($0.file, $0.target.range) }
      let list = overlay.path(EditionPath.fileName)
      targets += (sections[path] ?? []).map { (list, $0.range) }
      guard let index = indices[path], files[index].id.kind == .chapter || files[index].id.kind == .page
      else {
        refuse(
          targets,
          indices[path] == nil
            ? "‘\(path)’ hoort niet bij het boek" : "‘\(path)’ is geen hoofdstuk en geen pagina",
          fix: indices[path] == nil
            ? NearestPath(indices.keys).nearest(to: path).map { "bedoelde u ‘\($0)’?" }
            : "vervang het hele bestand, met hetzelfde pad in de map van de editie")
        continue
      }
      guard files[index].path == path else {
        refuse(
          targets, "‘\(path)’ is in deze editie al helemaal vervangen",
          fix: "zet deze tekst in \(files[index].path)")
        continue
      }
      splice(passages[path] ?? [], sections[path] ?? [], into: &records[index], files[index])
    }
  }

  private mutating func refuse(_ targets: [(String, SourceRange?)], _ message: String, fix: String?) {
    diagnostics += targets.map { Diagnostic(.localPassageWrong, message, file: $0.0, range: $0.1, fix: fix) }
  }

  private mutating func splice(
    _ passages: [LocalPassage], _ sections: [PassageTarget], into record: inout ParsedRecord,
    _ file: ReadingPlan.File
  ) {
    // What is wrong with the file itself was told when it was read first.
    var known: [Diagnostic] = []
    guard let text = SourceFileReader.read(file.path, in: root, limits: limits, into: &known) else { return }
    var result: PassageSplicer?
    record.record = record.record?.withText { blocks, footnotes in
      var splicer = PassageSplicer(
        base: BaseText(text: text, blocks: blocks), edition: overlay.configuration.name,
        variables: variables, limits: limits)
      for section in sections { splicer.hide(section, in: overlay.path(EditionPath.fileName)) }
      for passage in passages { splicer.add(passage) }
      (blocks, footnotes) = splicer.join(footnotes)
      result = splicer
    }
    guard let result else { return }
    diagnostics += result.diagnostics
    splices += result.splices
    hiddenAnchors[file.id] = result.hiddenAnchors
    record.waivers += result.waivers
    record.references += result.mentions.map {
      FieldReference(
        owner: file.id, file: file.path, field: $0.key, kind: $0.kind, name: $0.name, range: $0.range)
    }
  }

  /// Checks the hashes of whole files that the edition replaces.
  private mutating func checkFiles(
    _ records: [ParsedRecord], _ files: [ReadingPlan.File], _ base: Set<String>
  ) {
    for (record, file) in zip(records, files) {
      guard let basis = record.basis else { continue }
      let path = EditionPath.base(of: file.path)
      guard base.contains(path) else {
        diagnostics.append(
          Diagnostic(
            .basisChanged, "‘basis’ staat bij een bestand dat niets van het handboek vervangt",
            file: file.path,
            range: basis.range, fix: "haal ‘basis’ weg"))
        continue
      }
      var known: [Diagnostic] = []
      guard let text = SourceFileReader.read(path, in: root, limits: limits, into: &known) else { continue }
      if let problem = BasisCheck.problem(
        basis, base: String(decoding: text.bytes, as: UTF8.self), hash: BaseText.hash(text.bytes), was: nil,
        file: file.path, place: (path, nil))
      {
        diagnostics.append(problem)
      }
    }
  }
}

extension ParsedRecord.Record {
  /// A chapter or page with another text.
  fileprivate func withText(_ change: (inout [Block], inout [Footnote]) -> Void) -> Self {
    switch self {
    case .chapter(var chapter, let number):
      change(&chapter.blocks, &chapter.footnotes)
      return .chapter(chapter, fixedNumber: number)
    case .page(var page):
      change(&page.blocks, &page.footnotes)
      return .page(page)
    default: return self
    }
  }
}
