import HandboekJSON

/// The words of a block or record, as a reader sees them: without numbers that only shifted, without markup.
struct EditionText {
  /// Nil where there can be no pictures.
  var pictures: EditionPictures?
  /// The notes of the same record, by number.
  var notes: [Int: [JSONNode]] = [:]
  /// Running text, to be divided into words when it is whole: markup may begin inside a word.
  private var bytes: [UInt8] = []
  private var marks = EditionText.seed
  private var isInNote = false

  init(pictures: EditionPictures?) { self.pictures = pictures }

  // MARK: What was read

  /// Everything that counts, in order.
  var digest: UInt64 {
    var digest = marks
    for word in bytes.split(whereSeparator: Self.isSpace) { digest = digest &* 31 &+ Self.hash(word) }
    return digest
  }

  /// The different words, as sorted hashes; of a long text the same sample in each edition.
  var sample: [UInt32] {
    let words = Set(
      bytes.split(whereSeparator: Self.isSpace).map { UInt32(truncatingIfNeeded: Self.hash($0)) })
    // The least hashes of two texts are a fair sample of what they share (bottom-k sketch).
    return Array(words.sorted().prefix(Self.sampleSize))
  }

  /// The first words, for readers.
  var beginning: String {
    let words = bytes.prefix(400).split(whereSeparator: Self.isSpace).prefix(9)
    let text = words.prefix(8).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return words.count > 8 || text.count > 70 ? Self.cut(text, at: 70) + " …" : text
  }

  private static let sampleSize = 256

  // MARK: Reading

  mutating func block(_ fields: JSONFields) throws(JSONFault) {
    switch try fields.text("type") ?? "" {
    case "paragraph", "heading": try inlines(fields, "content")
    case "list":
      try mark(fields.integer("start").map(String.init) ?? "-")
      for item in try fields.elements("items") {
        let item = try JSONFields(item, "items")
        try mark(item.node("checked") == nil ? "*" : item.flag("checked") ? "x" : "o")
        try blocks(item, "blocks")
      }
    case "quote": try blocks(fields, "blocks")
    case "callout":
      try mark(fields.text("kind") ?? "")
      try inlines(fields, "title")
      space()
      try blocks(fields, "blocks")
    case "code": try text(fields.text("text") ?? "")
    case "table":
      try inlines(fields, "caption")
      space()
      try cells(fields.elements("head"))
      for row in try fields.elements("rows") {
        guard case .array(let cells) = row else { throw .damaged("rows") }
        try self.cells(cells)
      }
    case "figure":
      try picture(fields)
      try inlines(fields, "caption")
    case "offers", "publications": try entries(fields)
    default: for name in ["filter", "tables"] { everything(in: fields.node(name) ?? .null) }
    }
    space()
  }

  private mutating func blocks(_ fields: JSONFields, _ key: String) throws(JSONFault) {
    for element in try fields.elements(key) { try block(JSONFields(element, key)) }
  }

  private mutating func cells(_ cells: [JSONNode]) throws(JSONFault) {
    for cell in cells {
      try inlines(JSONFields(cell, "cell"), "content")
      space()
      mark("|")
    }
  }

  /// The records of a list; what it says of each, the record itself says.
  private mutating func entries(_ fields: JSONFields) throws(JSONFault) {
    for entry in try fields.elements("entries") {
      let place = try JSONFields(entry, "entries").object("place") { (place) throws(JSONFault) in
        (id: try place.text("id"), title: try place.text("title"))
      }
      mark(place?.id ?? "")
      text(place?.title ?? "")
      space()
    }
  }

  private mutating func inlines(_ fields: JSONFields, _ key: String) throws(JSONFault) {
    for element in try fields.elements(key) { try inline(JSONFields(element, key)) }
  }

  private mutating func inline(_ fields: JSONFields) throws(JSONFault) {
    switch try fields.text("type") ?? "" {
    case "text", "code": try text(fields.text("text") ?? "")
    case "lineBreak": space()
    case "strikethrough":
      mark("~")
      try inlines(fields, "content")
    case "link": try link(fields)
    case "image": try picture(fields)
    case "citation":
      for item in try fields.elements("items") {
        let item = try JSONFields(item, "citation.items")
        for member in ["publication", "prefix", "suffix"] { try mark(item.text(member) ?? "") }
      }
    case "footnote": try note(fields.integer("number") ?? 0)
    default: try inlines(fields, "content")
    }
  }

  /// The text of a link and where it leads; not the numbers of passages, which shift.
  private mutating func link(_ fields: JSONFields) throws(JSONFault) {
    let target = try fields.object("target") { (target) throws(JSONFault) in
      (
        type: try target.text("type") ?? "", address: try target.text("address"),
        id: try target.text("id"), anchor: try target.text("anchor"), label: try target.text("label")
      )
    }
    guard let target else { return try inlines(fields, "content") }
    if target.type != "place" {
      mark(target.address ?? "")
      return try inlines(fields, "content")
    }
    mark(target.id ?? "")
    let isNumbered = target.anchor?.hasPrefix("p") == true && target.label?.contains(".") == true
    if !isNumbered { mark(target.anchor ?? "") }
    var shown = EditionText(pictures: pictures)
    try shown.inlines(fields, "content")
    // A link without words of its own shows the number of its place.
    if let label = target.label, shown.bytes.starts(with: label.utf8) {
      shown.bytes.removeFirst(label.utf8.count)
    }
    bytes += shown.bytes
    marks = marks &* 31 &+ shown.marks
  }

  private mutating func picture(_ fields: JSONFields) throws(JSONFault) {
    if let index = try fields.integer("asset") { mark(pictures?.name(index) ?? "") }
    try text(fields.text("alternative") ?? "")
    space()
  }

  /// A note counts as part of the text that it belongs to; its number does not.
  private mutating func note(_ number: Int) throws(JSONFault) {
    guard !isInNote, let blocks = notes[number] else { return }
    isInNote = true
    var note = EditionText(pictures: pictures)
    note.isInNote = true
    for element in blocks { try note.block(JSONFields(element, "footnotes.blocks")) }
    isInNote = false
    marks = marks &* 31 &+ note.digest
  }

  /// All texts and numbers in a value, whatever their names.
  mutating func everything(in node: JSONNode) {
    switch node {
    case .null, .number: break
    case .bool(let flag): mark(flag ? "x" : "o")
    case .integer(let value): mark(String(value))
    case .string(let text): mark(text)
    case .array(let elements): for element in elements { everything(in: element) }
    case .object(let members):
      // The day on which somebody read a page says nothing of what it says.
      for member in members where member.name != "accessed" {
        mark(member.name)
        everything(in: member.value)
      }
    }
  }

  // MARK: Pieces

  /// Counts something that is no running text.
  mutating func mark(_ text: String) { marks = marks &* 31 &+ Self.hash(text) }

  mutating func text(_ text: String) { bytes += Array(text.utf8) }

  private mutating func space() { bytes.append(0x20) }

  /// The notes of a record, by number.
  static func notes(_ fields: JSONFields) throws(JSONFault) -> [Int: [JSONNode]] {
    var notes: [Int: [JSONNode]] = [:]
    for element in try fields.elements("footnotes") {
      let note = try JSONFields(element, "footnotes")
      if let number = try note.integer("number") { notes[number] = try note.elements("blocks") }
    }
    return notes
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a: the same on each machine, which Swift's own hashes are not.
  static func hash(_ text: String) -> UInt64 { hash(text.utf8) }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The text, cut where it is longer than readers need.
  static func cut(_ text: String, at length: Int) -> String {
    text.count <= length ? text : text.prefix(length) + "…"
  }
}
