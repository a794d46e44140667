import HandboekDocument
import HandboekJSON

/// A chapter of an edition.
struct EditionChapter: Sendable {
  var id: RecordID
  var number: Int
  var title: String
  /// Title, question and summary.
  var opening: UInt64
  /// Its headings and passages, in order.
  var blocks: [EditionBlock]

  init(_ fields: JSONFields, _ pictures: EditionPictures) throws(JSONFault) {
    id = RecordID(.chapter, try fields.required("id"))
    number = try fields.integer("nummer") ?? 0
    title = try fields.required("titel")
    var text = EditionText(pictures: pictures)
    for member in ["titel", "vraag", "samenvatting"] { text.mark(try fields.text(member) ?? "") }
    opening = text.digest
    let notes = try EditionText.notes(fields)
    blocks = []
    for (index, element) in try fields.elements("blocks").enumerated() {
      if var block = try EditionBlock(JSONFields(element, "hoofdstukken.blocks"), pictures, notes) {
        block.index = index
        blocks.append(block)
      }
    }
  }
}

/// A heading or a passage of an edition.
struct EditionBlock: Sendable {
  enum Kind: Sendable, Hashable {
    /// The id of the heading.
    case heading(String)
    case passage(BlockNumber)
  }

  var kind: Kind
  /// Its place among all blocks of the chapter.
  var index = 0
  /// The first word of its form: paragraph, list, table.
  var form: String
  /// What makes it the same block, whatever it says: the id of a heading, the filter of a list; nil for most.
  var identity: UInt64?
  /// All its words.
  var digest: UInt64
  /// Its different words, as sorted hashes; of a long text a sample.
  var words: [UInt32]
  /// How it begins.
  var beginning: String

  /// Nil for what has no number and is no heading.
  init?(_ fields: JSONFields, _ pictures: EditionPictures, _ notes: [Int: [JSONNode]]) throws(JSONFault) {
    form = try fields.required("type")
    var text = EditionText(pictures: pictures)
    text.notes = notes
    if form == "heading" {
      let id = try fields.text("id") ?? ""
      kind = .heading(id)
      identity = EditionText.hash(id)
    } else if let label = try fields.text("passage") {
      guard let number = BlockNumber(label: label) else { throw .damaged("hoofdstukken.blocks.passage") }
      kind = .passage(number)
      identity = try Self.filter(fields)
    } else {
      return nil
    }
    try text.block(fields)
    digest = text.digest &+ EditionText.hash(form)
    words = text.sample
    beginning = text.beginning
  }

  /// The filter of a list out of the catalogue: another list of the same filter is the same passage, changed.
  private static func filter(_ fields: JSONFields) throws(JSONFault) -> UInt64? {
    guard case .object? = fields.node("filter") else { return nil }
    return fields.node("filter").map { node in
      var text = EditionText(pictures: nil)
      text.everything(in: node)
      return text.digest
    }
  }

  var number: BlockNumber? { if case .passage(let number) = kind { number } else { nil } }

  /// How much of their words two blocks share, from 0 to 1 (Dice); 0 for blocks of different form.
  func similarity(to other: EditionBlock) -> Double {
    guard form == other.form else { return 0 }
    if digest == other.digest { return 1 }
    if let identity, identity == other.identity { return 0.95 }
    let total = words.count + other.words.count
    // The best that the sizes allow; spares most comparisons.
    if 2 * min(words.count, other.words.count) < Int(Alignment.threshold * Double(total)) { return 0 }
    var shared = 0
    var left = 0
    var right = 0
    while left < words.count, right < other.words.count {
      if words[left] == other.words[right] { shared += 1 }
      let isLess = words[left] <= other.words[right]
      if words[left] >= other.words[right] { right += 1 }
      if isLess { left += 1 }
    }
    return total == 0 ? 0 : Double(2 * shared) / Double(total)
  }
}

extension BlockNumber {
  /// Reads `3.12`.
  init?(label: String) {
    let parts = label.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, label.utf8.count <= 16, let chapter = Int(parts[0]), let block = Int(parts[1]),
      chapter >= 0, block >= 0
    else { return nil }
    self.init(chapter: chapter, block: block)
  }
}
