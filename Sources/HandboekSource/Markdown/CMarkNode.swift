import CCMarkGFM
import HandboekDiagnostics

/// A view of one cmark-gfm node, valid as long as its document; hides the C types from the converter.
@safe struct CMarkNode {
  private let node: UnsafeMutablePointer<cmark_node>

  enum Kind {
    case document, quote, list, item, code, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, inlineCode, htmlInline, emphasis, strong, link, image
    case footnoteReference, strikethrough
    case other
  }

  init(_ node: UnsafeMutablePointer<cmark_node>) { unsafe self.node = node }

  var kind: Kind {
    let type = unsafe UInt32(node.pointee.type)
    switch type {
    case CMARK_NODE_TEXT.rawValue: return .text
    case CMARK_NODE_SOFTBREAK.rawValue: return .softBreak
    case CMARK_NODE_PARAGRAPH.rawValue: return .paragraph
    case CMARK_NODE_LINK.rawValue: return .link
    case CMARK_NODE_EMPH.rawValue: return .emphasis
    case CMARK_NODE_STRONG.rawValue: return .strong
    case CMARK_NODE_CODE.rawValue: return .inlineCode
    case CMARK_NODE_LINEBREAK.rawValue: return .lineBreak
    case CMARK_NODE_HTML_INLINE.rawValue: return .htmlInline
    case CMARK_NODE_IMAGE.rawValue: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: return .footnoteReference
    case CMARK_NODE_DOCUMENT.rawValue: return .document
    case CMARK_NODE_BLOCK_QUOTE.rawValue: return .quote
    case CMARK_NODE_LIST.rawValue: return .list
    case CMARK_NODE_ITEM.rawValue: return .item
    case CMARK_NODE_CODE_BLOCK.rawValue: return .code
    case CMARK_NODE_HTML_BLOCK.rawValue: return .htmlBlock
    case CMARK_NODE_HEADING.rawValue: return .heading
    case CMARK_NODE_THEMATIC_BREAK.rawValue: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: return .footnoteDefinition
    case hb_node_table().rawValue: return .table
    case hb_node_table_row().rawValue: return .tableRow
    case hb_node_table_cell().rawValue: return .tableCell
    case hb_node_strikethrough().rawValue: return .strikethrough
    default: return .other
    }
  }

  /// The place in the parsed text; lines and byte columns from 1, or 0 where cmark gives none.
  var start: (line: Int, column: Int) {
    unsafe (Int(node.pointee.start_line), Int(node.pointee.start_column))
  }

  var end: (line: Int, column: Int) {
    unsafe (Int(node.pointee.end_line), Int(node.pointee.end_column))
  }

  /// The text of a text, code, HTML or footnote reference node.
  var literal: String {
    unsafe Self.string(node.pointee.as.literal)
  }

  /// The text of a fenced or indented code block.
  var codeText: String { EscapedSigns.restored(unsafe Self.string(node.pointee.as.code.literal)) }
  /// What stands behind the opening fence.
  var codeInfo: String { unsafe Self.string(node.pointee.as.code.info) }
  var headingLevel: Int { unsafe Int(node.pointee.as.heading.level) }
  var url: String { EscapedSigns.shown(unsafe Self.string(node.pointee.as.link.url)) }
  var title: String { EscapedSigns.shown(unsafe Self.string(node.pointee.as.link.title)) }

  /// The first number of an ordered list; nil for bullets.
  var listStart: Int? {
    unsafe node.pointee.as.list.list_type == CMARK_ORDERED_LIST ? Int(node.pointee.as.list.start) : nil
  }

  var isTight: Bool { unsafe node.pointee.as.list.tight }

  /// Whether a task is done; nil when the item is no task.
  var isChecked: Bool? {
    guard let name = unsafe cmark_node_get_type_string(node), unsafe String(cString: name) == "tasklist"
    else { return nil }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(node)
  }

  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0 }

  /// One byte a column: l, c, r or 0.
  var tableAlignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    guard let first = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: first, count: count))
  }

  private static func string(_ chunk: cmark_chunk) -> String {
    guard let data = unsafe chunk.data, unsafe chunk.len > 0 else { return "" }
    return unsafe String(decoding: UnsafeBufferPointer(start: data, count: Int(chunk.len)), as: UTF8.self)
  }
}

/// Walks a document in order, entering and leaving each node, without recursion.
@safe struct CMarkWalk: ~Copyable {
  private let iterator: OpaquePointer

  init?(_ document: borrowing CMarkDocument) {
    guard let iterator = unsafe cmark_iter_new(document.root) else { return nil }
    unsafe self.iterator = iterator
  }

  deinit { unsafe cmark_iter_free(iterator) }

  /// The next node and whether it is entered or left; nil at the end.
  mutating func next() -> (node: CMarkNode, isEntering: Bool)? {
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return nil }
    return unsafe (CMarkNode(node), event == CMARK_EVENT_ENTER)
  }
}
