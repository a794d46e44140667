internal import CLibXML2

/// Turns nodes of libxml2 into values, with a stack of its own: depth from outside must not recurse.
struct XMLTreeBuilder {
  private let limits: XMLLimits
  private var nodeCount = 0
  /// The elements that are open, outermost first.
  private var open: [XMLElement] = []
  private var result: [XMLNode] = []
  /// The namespace that was met last: one text for all elements, which are nearly all in the same.
  private var lastNamespace: (address: UInt, text: String)?

  /// Namespaces of nearly all elements: a text that stands in the program is not counted each time that an element
  /// is taken in hand, which was a tenth of reading a chapter.
  private static let known = [
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.idpf.org/2007/opf",
  ]

  init(limits: XMLLimits) { self.limits = limits }

  /// The values of `first` and, if wanted, of the nodes after it.
  mutating func build(_ first: xmlNodePtr, includingSiblings: Bool) throws(XMLError) -> [XMLNode] {
    var cursor = unsafe first
    while true {
      if unsafe try enter(cursor), let child = unsafe cursor.pointee.children {
        unsafe cursor = unsafe child
        continue
      }
      // Leave every element that ends here.
      while true {
        if unsafe cursor.pointee.type == XML_ELEMENT_NODE { close() }
        if open.isEmpty && !includingSiblings { return result }
        if let next = unsafe cursor.pointee.next {
          unsafe cursor = unsafe next
          break
        }
        guard !open.isEmpty, let parent = unsafe cursor.pointee.parent else { return result }
        unsafe cursor = unsafe parent
      }
    }
  }

  /// Takes in one node; true when its children are to be visited.
  private mutating func enter(_ node: xmlNodePtr) throws(XMLError) -> Bool {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw XMLError(.tooLarge, line: unsafe Self.line(node), message: "more than \(limits.nodes) nodes")
    }
    switch unsafe node.pointee.type {
    case XML_ELEMENT_NODE:
      let line = unsafe Self.line(node)
      guard open.count < limits.depth else {
        throw XMLError(.tooDeep, line: line, message: "nested deeper than \(limits.depth)")
      }
      var element = XMLElement(
        name: unsafe Self.string(node.pointee.name), namespace: unsafe namespace(node.pointee.ns),
        attributes: unsafe try attributes(of: node), line: line)
      element.children.reserveCapacity(unsafe Self.count(from: node.pointee.children))
      open.append(element)
      return true
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      append(text: unsafe Self.string(node.pointee.content))
      return false
    case XML_ENTITY_REF_NODE:
      append(text: unsafe try entity(node, line: Self.line(node)))
      return false
    default:
      return false
    }
  }

  /// The nodes from one on, as far as counting them pays.
  private static func count(from first: xmlNodePtr?) -> Int {
    var count = 0
    var cursor = unsafe first
    while let node = unsafe cursor, count < 64 {
      count += 1
      unsafe cursor = unsafe node.pointee.next
    }
    return count
  }

  private mutating func close() {
    guard let element = open.popLast() else { return }
    append(.element(element))
  }

  private mutating func append(_ node: XMLNode) {
    if open.isEmpty { result.append(node) } else { open[open.count - 1].children.append(node) }
  }

  private mutating func append(text: String) {
    if text.isEmpty { return }
    let last = open.isEmpty ? result.last : open[open.count - 1].children.last
    // Text on both sides of a comment or an entity is one text.
    if case .text(var before)? = last {
      // Taken out while it grows, so that many small pieces are not copied again and again.
      if open.isEmpty { result.removeLast() } else { open[open.count - 1].children.removeLast() }
      before += text
      append(.text(before))
    } else {
      append(.text(text))
    }
  }

  private mutating func attributes(of node: xmlNodePtr) throws(XMLError) -> [XMLAttribute] {
    var found: [XMLAttribute] = []
    var count = 0
    var counted = unsafe node.pointee.properties
    while let attribute = unsafe counted, count < 64 {
      count += 1
      unsafe counted = unsafe attribute.pointee.next
    }
    found.reserveCapacity(count)
    var cursor = unsafe node.pointee.properties
    while let attribute = unsafe cursor {
      var value = ""
      var part = unsafe attribute.pointee.children
      while let piece = unsafe part {
        if unsafe piece.pointee.type == XML_ENTITY_REF_NODE {
          value += unsafe try entity(piece, line: Self.line(node))
        } else {
          value += unsafe Self.string(piece.pointee.content)
        }
        unsafe part = unsafe piece.pointee.next
      }
      found.append(
        XMLAttribute(
          name: unsafe Self.string(attribute.pointee.name),
          namespace: unsafe namespace(attribute.pointee.ns), value: value))
      unsafe cursor = unsafe attribute.pointee.next
    }
    return found
  }

  /// The character of a named entity of HTML, as XHTML with a DTD may use it; others are refused.
  private func entity(_ node: xmlNodePtr, line: Int) throws(XMLError) -> String {
    let name = unsafe Self.string(node.pointee.name)
    // A declaration in the document itself hangs below the reference.
    if unsafe node.pointee.children == nil, let known = unsafe htmlEntityLookup(node.pointee.name),
      let scalar = unsafe Unicode.Scalar(known.pointee.value)
    {
      return String(Character(scalar))
    }
    throw XMLError(.entity, line: line, message: "entity '\(name)' is not expanded")
  }

  private static func line(_ node: xmlNodePtr) -> Int { unsafe max(0, Int(xmlGetLineNo(node))) }

  private mutating func namespace(_ namespace: xmlNsPtr?) -> String? {
    guard let namespace = unsafe namespace, let address = unsafe namespace.pointee.href else { return nil }
    if let lastNamespace, lastNamespace.address == UInt(bitPattern: address) {
      return lastNamespace.text
    }
    let read = unsafe Self.string(address)
    let text = Self.known.first { $0 == read } ?? read
    lastNamespace = (UInt(bitPattern: address), text)
    return text
  }

  static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }

  static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
    unsafe string(UnsafePointer(text))
  }

  static func string(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
