import HandboekDiagnostics

extension FieldReader {
  /// Reads fields inside a field; what is wrong in there is reported here.
  mutating func nested<Value>(_ node: YAMLNode, _ read: (inout FieldReader) -> Value) -> Value {
    var inner = FieldReader(node, file: file, blockRange: node.range)
    let value = read(&inner)
    inner.finish()
    for diagnostic in inner.diagnostics {
      report(diagnostic.kind, diagnostic.message, diagnostic.range ?? node.range, fix: diagnostic.fix)
    }
    return value
  }

  /// The items of a list of which each is a single text or a group of fields; one item alone is a list too.
  mutating func items(_ name: String) -> [YAMLNode] {
    guard let node = node(name) else { return [] }
    guard case .sequence(let items) = node.value else { return [node] }
    return items.filter { !$0.isEmpty }
  }
}

extension YAMLNode {
  /// The text of a single value, for readers; nil for a list or a group of fields.
  var prose: String? {
    guard case .scalar(let text, _) = value else { return nil }
    return Typography.dutch(
      text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " "))
  }
}
