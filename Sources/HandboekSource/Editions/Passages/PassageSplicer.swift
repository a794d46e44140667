import HandboekDiagnostics
import HandboekDocument

/// Puts the passages of an edition into one chapter or page of the handbook.
struct PassageSplicer {
  let base: BaseText
  /// For whom the edition is: "gemeente Voorbeelddam".
  let edition: String
  let variables: Variables
  let limits: SourceLimits

  private(set) var diagnostics: [Diagnostic] = []
  private(set) var splices: [SourceSplice] = []
  private(set) var mentions: [FilterMention] = []
  private(set) var waivers: [Waiver] = []
  /// The headings that are no longer there: links to them become plain text.
  private(set) var hiddenAnchors: Set<String> = []

  private var edits: [PassageEdit] = []
  private var nextLine: Int
  private var usedAnchors: Set<String>

  init(base: BaseText, edition: String, variables: Variables, limits: SourceLimits) {
    self.base = base
    self.edition = edition
    self.variables = variables
    self.limits = limits
    nextLine = base.text.lineCount + 1
    usedAnchors = Set(base.anchors)
  }

  // MARK: Adding

  /// Leaves out a section.
  mutating func hide(_ target: PassageTarget, in file: String) {
    guard let range = find(target, in: file)?.range else { return }
    add(
      PassageEdit(
        action: .hide, range: range, isSection: target.quote == nil, file: file, place: target.range))
  }

  mutating func add(_ passage: LocalPassage) {
    let target = passage.target
    guard let (range, isGuess) = find(target, in: passage.file) else { return }
    let isSection = target.quote == nil
    if passage.action.takesAway || isGuess { checkBasis(passage, range) }
    var edit = PassageEdit(
      action: passage.action, range: range, isSection: isSection, file: passage.file, place: target.range)
    if passage.action != .hide { read(passage, into: &edit) }
    add(edit)
  }

  private mutating func find(
    _ target: PassageTarget, in file: String
  ) -> (range: Range<Int>, isGuess: Bool)? {
    var finder = PassageFinder(base: base)
    let range = finder.find(target, in: file)
    diagnostics += finder.diagnostics
    return range.map { ($0, finder.wentByLikeness) }
  }

  private mutating func checkBasis(_ passage: LocalPassage, _ range: Range<Int>) {
    let hash = base.hash(of: range)
    guard let basis = passage.target.basis else {
      diagnostics.append(
        Diagnostic(
          .basisMissing, "er staat niet bij van welke tekst van het handboek dit is afgeweken",
          file: passage.file, range: passage.target.range, fix: "voeg de regel ‘basis: \(hash)’ toe"))
      return
    }
    if let problem = BasisCheck.problem(
      basis, base: base.source(of: range), hash: hash, was: passage.target.was, file: passage.file,
      place: (base.text.file, base.range(of: range)))
    {
      diagnostics.append(problem)
    }
  }

  private mutating func add(_ edit: PassageEdit) {
    let rival = edits.first { other in
      if edit.action.takesAway, other.action.takesAway { return edit.range.overlaps(other.range) }
      let (taken, kept) = edit.action.takesAway ? (edit, other) : (other, edit)
      guard taken.action.takesAway else { return false }
      // A place inside what is taken away is no place any more; its edges are.
      let position = kept.action == .before ? kept.range.lowerBound : kept.range.upperBound
      return taken.range.lowerBound < position && position < taken.range.upperBound
    }
    if let rival {
      diagnostics.append(
        Diagnostic(
          .localPassagesClash, "dit verandert dezelfde tekst als \(rival.file)", file: edit.file,
          range: edit.place, fix: "voeg de twee samen, of haal er één weg"))
      return
    }
    edits.append(edit)
  }

  // MARK: Reading

  /// Parses the text of a passage as if it stood below the chapter: places of its own, and the chapter's file.
  private mutating func read(_ passage: LocalPassage, into edit: inout PassageEdit) {
    let shift = nextLine - 1
    let lineCount = passage.text.lineCount
    nextLine += lineCount
    splices.append(
      SourceSplice(
        file: base.text.file, lines: Int32(shift + 1)..<Int32(shift + 1 + lineCount), source: passage.file))
    let text = SourceText(
      file: base.text.file,
      bytes: [UInt8](repeating: UInt8(ascii: "\n"), count: shift) + passage.text.bytes)
    var front = passage.front
    front.bodyOffset += shift
    front.bodyLine += shift
    let replaced = edit.action == .replace ? Set(BaseText.anchors(in: base.blocks[edit.range])) : []
    var body = MarkdownBody.parse(
      text, from: front, variables: variables, limits: limits,
      reservedIDs: usedAnchors.subtracting(replaced))
    body.blocks = body.blocks.map { LinkRelocation.block($0, from: passage.file) }
    for index in body.footnotes.indices {
      body.footnotes[index].blocks = body.footnotes[index].blocks.map {
        LinkRelocation.block($0, from: passage.file)
      }
    }
    diagnostics += body.diagnostics
    mentions += body.mentions
    waivers += body.waivers
    let blocks = lowered(body.blocks)
    edit.blocks = LocalMark.mark(
      keepHeading(of: edit, in: blocks), edition: edition, asBox: !edit.isSection)
    edit.footnotes = body.footnotes
    checkAnchors(edit.blocks, besides: usedAnchors.subtracting(replaced))
  }

  /// A chapter has one heading of level 1, its title.
  private mutating func lowered(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      guard case .heading(var heading) = block.content, heading.level == 1 else { return block }
      diagnostics.append(
        Diagnostic(
          .headingTopLevel, "‘\(heading.content.plainText)’ is een kop met één #", file: base.text.file,
          range: block.range, fix: "schrijf ## of dieper"))
      heading.level = 2
      return Block(.heading(heading), range: block.range)
    }
  }

  /// A section that is replaced keeps its heading, or at least its name: links lead to it.
  private func keepHeading(of edit: PassageEdit, in blocks: [Block]) -> [Block] {
    guard edit.isSection, edit.action == .replace,
      case .heading(let old) = base.blocks[edit.range.lowerBound].content
    else { return blocks }
    guard let first = blocks.first, case .heading(var heading) = first.content else {
      return [base.blocks[edit.range.lowerBound]] + blocks
    }
    (heading.id, heading.level) = (old.id, old.level)
    return [Block(.heading(heading), range: first.range)] + blocks.dropFirst()
  }

  private mutating func checkAnchors(_ blocks: [Block], besides taken: Set<String>) {
    usedAnchors = taken
    for block in blocks {
      guard case .heading(let heading) = block.content else { continue }
      if !usedAnchors.insert(heading.id).inserted {
        diagnostics.append(
          Diagnostic(
            .headingDuplicate, "de naam ‘\(heading.id)’ is in dit hoofdstuk al gebruikt",
            file: base.text.file,
            range: block.range, fix: "kies een andere naam"))
      }
    }
  }

  // MARK: Joining

  /// The chapter as the edition has it.
  mutating func join(_ footnotes: [Footnote]) -> (blocks: [Block], footnotes: [Footnote]) {
    var notes = NoteMerge(footnotes)
    var result: [Block] = []
    var index = 0
    while true {
      for edit in edits where edit.action == .after && edit.range.upperBound == index {
        result += notes.take(edit.blocks, edit.footnotes)
      }
      for edit in edits where edit.action == .before && edit.range.lowerBound == index {
        result += notes.take(edit.blocks, edit.footnotes)
      }
      guard index < base.blocks.count else { break }
      guard let edit = edits.first(where: { $0.action.takesAway && $0.range.lowerBound == index }) else {
        result.append(base.blocks[index])
        index += 1
        continue
      }
      result += notes.take(edit.blocks, edit.footnotes)
      index = edit.range.upperBound
    }
    let kept = BaseText.anchors(in: result[...])
    hiddenAnchors = Set(base.anchors).subtracting(Set(kept))
    return notes.finish(result)
  }
}
