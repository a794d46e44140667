import HandboekDiagnostics
import HandboekDocument
import HandboekJSON

/// Reads the few kinds of block that a catalogue has.
enum BlockReading {
  /// Plain paragraphs.
  static func paragraphs(_ fields: JSONFields) throws(JSONFault) -> [Block] {
    try fields.list("blocks") { (block) throws(JSONFault) in
      Block(.paragraph(try words(block, "content")), range: .start)
    }
  }

  /// The words of running text; of anything but text only what it holds itself.
  static func words(_ fields: JSONFields, _ key: String) throws(JSONFault) -> [Inline] {
    var text = ""
    for part in try fields.list(key, { (part) throws(JSONFault) in try part.text("text") ?? "" }) {
      text += part
    }
    return text.isEmpty ? [] : [.text(text)]
  }

  /// The lists out of the catalogue in a chapter.
  static func lists(_ fields: JSONFields, chapter: Int) throws(JSONFault) -> [Block] {
    var blocks: [Block] = []
    for block in try fields.elements("blocks") {
      let fields = try JSONFields(block, "hoofdstukken.blocks")
      var number: BlockNumber?
      if let label = try fields.text("passage") {
        guard let position = label.split(separator: ".").last.flatMap({ Int($0) }) else {
          throw .damaged("hoofdstukken.blocks.passage")
        }
        number = BlockNumber(chapter: chapter, block: position)
      }
      guard let content = try content(fields) else { continue }
      blocks.append(Block(content, range: .start, number: number))
    }
    return blocks
  }

  private static func content(_ fields: JSONFields) throws(JSONFault) -> BlockContent? {
    switch try fields.text("type") {
    case "offers":
      return .offers(
        DataBlock(filter: try filter(fields), entries: try fields.list("entries", PlaceReading.offer)))
    case "publications":
      return .publications(
        DataBlock(filter: try filter(fields), entries: try fields.list("entries", PlaceReading.publication)))
    case "quote": return .quote(try inner(fields))
    default: return nil
    }
  }

  /// Several lists of one passage; a quote inside a quote is none that the writer makes.
  private static func inner(_ fields: JSONFields) throws(JSONFault) -> [Block] {
    var blocks: [Block] = []
    for element in try fields.elements("blocks") {
      let fields = try JSONFields(element, "hoofdstukken.blocks.blocks")
      guard try fields.text("type") != "quote", let content = try content(fields) else { continue }
      blocks.append(Block(content, range: .start))
    }
    return blocks
  }

  private static func filter(_ fields: JSONFields) throws(JSONFault) -> CatalogueFilter {
    let filter = try fields.object("filter") { (filter) throws(JSONFault) in
      CatalogueFilter(
        conditions: try filter.list("conditions") { (condition) throws(JSONFault) in
          CatalogueFilter.Condition(
            key: try condition.required("key"), values: try condition.texts("values"))
        }, sort: try filter.text("sort"), maximum: try filter.integer("maximum"))
    }
    return filter ?? CatalogueFilter(conditions: [])
  }
}
