import HandboekChanges
import HandboekDiagnostics
import HandboekDocument
import HandboekSource

/// What an edition has that the handbook has not, and the other way round.
struct EditionDifferencePage {
  let contents: EditionContents
  let differences: EditionDifferences
  let edition: Handbook
  let base: Handbook

  static func make(
    of name: String, in folder: String, _ context: CommandContext
  ) async throws(CommandFailure) -> EditionDifferencePage {
    let shared = EditionSharing()
    let contents: EditionContents
    do throws(FolderError) {
      contents = try HandbookFolder.contents(of: name, in: folder)
    } catch {
      throw HandbookLoader.failure(error)
    }
    let base = try await HandbookLoader.load(
      folder, edition: nil, shared: shared, isLenient: true, asOf: nil, checking: .nothing, context: context)
    let edition = try await HandbookLoader.load(
      folder, edition: name, shared: shared, isLenient: true, asOf: nil, checking: .nothing, context: context)
    if edition.hasErrors {
      context.tell("let op: \(DiagnosticSummary(edition.diagnostics).dutch); zie ‘handboek controleer’")
    }
    do throws(EditionError) {
      return EditionDifferencePage(
        contents: contents,
        differences: try await EditionComparison.differences(of: edition.handbook, from: base.handbook),
        edition: edition.handbook, base: base.handbook)
    } catch {
      throw CommandFailure(.internalFault, "de editie en het handboek zijn niet te vergelijken")
    }
  }

  // MARK: Passages

  /// One passage or heading that differs, in words.
  struct Passage {
    var number: String?
    var was: String?
    /// Nil for what only one of the two has.
    var pieces: [WordDiff.Piece]?
    var text: String
  }

  func passages(of chapter: EditionDifferences.ChapterDifference) -> [Passage] {
    guard let now = edition.chapters.first(where: { $0.id == chapter.id }) else { return [] }
    return chapter.passages.map { difference in
      let new = difference.block.map { now.blocks[$0] }
      let old = difference.was.flatMap { was in difference.chapterWas.map { base.chapters[$0].blocks[was] } }
      let words = new.map { [$0].plainText }
      let before = old.map { [$0].plainText }
      return Passage(
        number: new.flatMap(Self.label), was: old.flatMap(Self.label),
        pieces: words.flatMap { words in before.map { WordDiff.pieces(from: $0, to: words) } },
        text: words ?? before ?? "")
    }
  }

  /// "3.12", or "3.B" for a heading.
  private static func label(_ block: Block) -> String? {
    if let number = block.number { return number.label }
    if case .heading(let heading) = block.content { return heading.number ?? "kop" }
    return nil
  }

  // MARK: Text

  func text(_ style: Styler) -> String {
    var text = style(.heading, PrintableText.clean("Editie voor \(contents.name)")) + "\n"
    text += PrintableText.clean(EditionList.counts(contents)) + "\n"
    text += section("Velden", style, contents.fields.map(fieldLine))
    text += section("Variabelen", style, contents.variables.map(variableLine))
    text += section("Bestanden", style, contents.files.map { "\(Self.word($0.change))  \($0.path)" })
    text += section("Eigen passages", style, contents.passages.map(passageLine))
    let kinds = Dictionary(grouping: differences.records, by: \.id.kind)
    for kind in RecordKind.allCases {
      let title = kind == .page ? "Pagina’s" : kind.rawValue.uppercasedFirst
      text += section(
        title, style, (kinds[kind] ?? []).map { "\(Self.word($0.kind))  \($0.title)" }
      )
    }
    for chapter in differences.chapters { text += self.text(of: chapter, style) }
    return text
  }

  private func section(_ title: String, _ style: Styler, _ lines: [String]) -> String {
    if lines.isEmpty { return "" }
    return "\n" + style(.heading, title) + "\n"
      + lines.map { "  " + PrintableText.clean($0) + "\n" }.joined()
  }

  private func variableLine(_ variable: EditionContents.Variable) -> String {
    line(variable.name, variable.value, base: variable.base)
  }

  private func fieldLine(_ field: EditionContents.Field) -> String {
    field.isAddition ? "\(field.name): ook \(field.value)" : line(field.name, field.value, base: field.base)
  }

  private func line(_ name: String, _ value: String, base: String?) -> String {
    let base = base.map { $0.isEmpty ? "leeg" : "‘\($0)’" } ?? "niets"
    return "\(name): ‘\(value)’, in het handboek \(base)"
  }

  private func passageLine(_ passage: EditionContents.LocalText) -> String {
    let quote = passage.quote.map { ", bij ‘\($0)’" } ?? ""
    let basis =
      passage.basis == nil && ["vervang", "verberg"].contains(passage.action) ? ", zonder basis" : ""
    return "\(passage.action)  \(passage.place)\(quote)\(basis) (\(passage.file))"
  }

  private func text(of chapter: EditionDifferences.ChapterDifference, _ style: Styler) -> String {
    let title = PrintableText.clean(chapter.title)
    guard let number = chapter.number else {
      return "\n" + style(.heading, "Hoofdstuk \(chapter.was ?? 0) van het handboek: \(title)")
        + "\n  verborgen\n"
    }
    var text = "\n" + style(.heading, "Hoofdstuk \(number). \(title)")
    guard let was = chapter.was else { return text + "\n  nieuw\n" }
    text += (was == number ? "" : " (in het handboek \(was))") + "\n"
    let passages = passages(of: chapter)
    if passages.isEmpty { return text + "  titel, vraag of samenvatting anders\n" }
    for passage in passages { text += line(passage, style) }
    return text
  }

  private func line(_ passage: Passage, _ style: Styler) -> String {
    let words = PrintableText.clean(passage.text)
    guard let number = passage.number else {
      return "  \(passage.was ?? "") " + style(.error, "[-\(words)-]") + "\n"
    }
    var label = "  \(number)"
    if let was = passage.was, was != number { label += " (was \(was))" }
    guard let pieces = passage.pieces else { return label + " " + style(.fix, "{+\(words)+}") + "\n" }
    if pieces.allSatisfy({ if case .same = $0 { true } else { false } }) {
      return label + " andere opmaak, verwijzing of noot: " + PrintableText.clean(WordDiff.summary(pieces))
        + "\n"
    }
    let shown = WordDiff.condensed(pieces).map { piece -> String in
      switch piece {
      case .same(let text): PrintableText.clean(text)
      case .removed(let text): style(.error, "[-\(PrintableText.clean(text))-]")
      case .added(let text): style(.fix, "{+\(PrintableText.clean(text))+}")
      }
    }
    return label + " " + shown.joined(separator: " ") + "\n"
  }

  static func word(_ change: EditionContents.File.Change) -> String {
    switch change {
    case .added: "toegevoegd"
    case .replaced: "vervangen "
    case .hidden: "verborgen "
    }
  }

  static func word(_ kind: EditionDifferences.RecordDifference.Kind) -> String {
    switch kind {
    case .added: "toegevoegd"
    case .changed: "anders    "
    case .hidden: "verborgen "
    }
  }
}
