/// A piece of a parsed XML or HTML document: an element or a stretch of text.
///
/// Comments and processing instructions are left out; CDATA is text.
public enum XMLNode: Sendable, Hashable {
  case element(XMLElement)
  case text(String)

  /// The element, when it is one.
  public var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }
}

/// An element with its attributes and content.
public struct XMLElement: Sendable, Hashable {
  /// The local name; HTML names are in lower case.
  public var name: String
  /// The namespace's URI; nil in HTML and where there is none.
  public var namespace: String?
  /// In the order of the source.
  public var attributes: [XMLAttribute]
  public var children: [XMLNode]
  /// The line of the start tag, from 1.
  public var line: Int

  public init(
    name: String, namespace: String? = nil, attributes: [XMLAttribute] = [], children: [XMLNode] = [],
    line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The value of the attribute with this local name, in any or in one namespace.
  public func attribute(_ name: String, namespace: String? = nil) -> String? {
    // By place: `first` would copy each attribute that it looks at, and every element is asked for several.
    // The length first, which tells most names apart at once.
    let length = name.utf8.count
    for index in attributes.indices
    where attributes[index].name.utf8.count == length && attributes[index].name == name {
      if namespace == nil || attributes[index].namespace == namespace { return attributes[index].value }
    }
    return nil
  }

  /// The elements among the children.
  public var elements: [XMLElement] { children.compactMap(\.element) }

  /// All text inside, in document order.
  public var text: String {
    var result = ""
    for node in children {
      switch node {
      case .text(let text): result += text
      case .element(let element): result += element.text
      }
    }
    return result
  }
}

/// An attribute of an element.
public struct XMLAttribute: Sendable, Hashable {
  /// The local name.
  public var name: String
  public var namespace: String?
  public var value: String

  public init(name: String, namespace: String? = nil, value: String) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}
