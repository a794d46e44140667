internal import CLibXML2

/// Makes values while libxml2 reads, without a tree of libxml2's in between: that was a tenth of searching a book.
///
/// Only for a document that is as it should be. At the first thing that asks for more (an entity or a declaration of its
/// own, a prefix that is not bound, more than the limits allow) it gives up, and `XMLDocument` reads the document
/// again, or tells what is wrong with it.
struct XMLEventBuilder: ~Copyable {
  private let limits: XMLLimits
  private(set) var root: XMLElement?
  private(set) var hasGivenUp = false
  /// The elements that are open, outermost first, and where on the stack what they hold begins.
  private var open: [(element: XMLElement, start: Int)] = []
  private var nodes = NodeStack()
  private var nodeCount = 0
  /// The text since the last tag.
  private var text: [UInt8] = []
  /// Whether the piece of text that comes is one more node: comments break a text in two nodes, and one value.
  private var isTextCounted = false
  private var names = NameCache()

  init(limits: XMLLimits) { self.limits = limits }

  mutating func giveUp() { hasGivenUp = true }

  /// Starts an element, unless there is one too many.
  ///
  /// - Parameters:
  ///   - attributes: For each five addresses: name, prefix, namespace, start and end of the value.
  mutating func start(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?,
    attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>, line: Int
  ) {
    endText()
    nodeCount += 1
    guard nodeCount <= limits.nodes, open.count < limits.depth else { return giveUp() }
    var element = XMLElement(
      name: unsafe names.text(name), namespace: unsafe names.namespace(namespace), line: line)
    if !attributes.isEmpty { element.attributes = unsafe self.attributes(attributes) }
    open.append((element, nodes.count))
  }

  private mutating func attributes(
    _ parts: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) -> [XMLAttribute] {
    var found: [XMLAttribute] = []
    found.reserveCapacity(parts.count / 5)
    for index in stride(from: 0, to: parts.count - 4, by: 5) {
      guard let name = unsafe parts[index], let start = unsafe parts[index + 3],
        let end = unsafe parts[index + 4]
      else { continue }
      let isBound = unsafe parts[index + 1] == nil || parts[index + 2] != nil
      if !isBound { giveUp() }
      let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
      found.append(
        XMLAttribute(
          name: unsafe names.text(name), namespace: unsafe names.namespace(parts[index + 2]),
          value: unsafe String(decoding: value, as: UTF8.self)))
    }
    return found
  }

  mutating func end() {
    endText()
    guard nodeCount <= limits.nodes, let (element, start) = open.popLast() else { return giveUp() }
    var whole = element
    whole.children = nodes.take(from: start)
    if open.isEmpty { root = whole } else { nodes.push(.element(whole)) }
  }

  mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
    if open.isEmpty { return }
    if !isTextCounted {
      isTextCounted = true
      nodeCount += 1
    }
    unsafe text.append(contentsOf: piece)
  }

  /// A comment or an instruction, of which nothing is kept.
  mutating func skip() {
    if open.isEmpty { return }
    nodeCount += 1
    isTextCounted = false
  }

  private mutating func endText() {
    isTextCounted = false
    if text.isEmpty { return }
    nodes.push(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }
}

/// The texts of names, which libxml2 keeps at one address each as long as it reads a document.
private struct NameCache {
  private var names = [(address: UInt, text: String)](repeating: (0, ""), count: 128)
  private var namespaces = [(address: UInt, text: String)](repeating: (0, ""), count: 16)

  /// Namespaces of nearly all elements: a text that stands in the program is not counted each time that an element
  /// is taken in hand, which was a tenth of reading a chapter.
  private static let known = [
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.idpf.org/2007/opf",
    "http://www.idpf.org/2007/ops",
  ]

  mutating func text(_ name: UnsafePointer<xmlChar>) -> String {
    let address = UInt(bitPattern: name)
    let place = Int(address >> 3 & 127)
    if names[place].address == address { return names[place].text }
    let text = unsafe XMLTreeBuilder.string(name)
    names[place] = (address, text)
    return text
  }

  mutating func namespace(_ name: UnsafePointer<xmlChar>?) -> String? {
    guard let name = unsafe name else { return nil }
    let address = UInt(bitPattern: name)
    let place = Int(address >> 4 & 15)
    if namespaces[place].address == address { return namespaces[place].text }
    let read = unsafe XMLTreeBuilder.string(name)
    let text = Self.known.first { $0 == read } ?? read
    namespaces[place] = (address, text)
    return text
  }
}
