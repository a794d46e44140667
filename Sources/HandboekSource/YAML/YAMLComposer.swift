import CYAML
import HandboekDiagnostics

/// Composes a YAML document out of libyaml's events, keeping every place.
struct YAMLComposer: ~Copyable {
  private let text: SourceText
  /// The bytes of the YAML itself inside the file.
  private let span: Range<Int>
  private var places: YAMLPlaces
  private var diagnostics: [Diagnostic] = []

  /// How deep values may be nested; front matter needs three levels.
  private static let maximumDepth = 16

  /// Reads the YAML in `span` of a file; nil when there is no document or it is broken.
  static func compose(
    _ text: SourceText, span: Range<Int>, into diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    var composer = YAMLComposer(text: text, span: span)
    let node = composer.run()
    diagnostics += composer.diagnostics
    return node
  }

  private init(text: SourceText, span: Range<Int>) {
    self.text = text
    self.span = span
    places = YAMLPlaces(text: text, span: span)
  }

  /// A collection that is still being filled.
  private struct Frame {
    var start: SourcePosition
    var isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var keys: Set<String> = []
    var pendingKey: (text: String, range: SourceRange)?
  }

  private mutating func run() -> YAMLNode? {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { unsafe yaml_parser_delete(&parser) }
    return unsafe text.bytes.withUnsafeBufferPointer { buffer -> YAMLNode? in
      let slice = unsafe UnsafeBufferPointer(rebasing: buffer[span])
      unsafe yaml_parser_set_input_string(&parser, slice.baseAddress, slice.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return unsafe compose(with: &parser)
    }
  }

  private mutating func compose(with parser: inout yaml_parser_t) -> YAMLNode? {
    var stack: [Frame] = []
    var root: YAMLNode?
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
        unsafe reportSyntaxError(parser)
        return nil
      }
      defer { unsafe yaml_event_delete(&event) }
      let range = unsafe places.range(event.start_mark, to: event.end_mark)
      var finished: YAMLNode?
      switch unsafe event.type {
      case YAML_STREAM_END_EVENT:
        return root
      case YAML_DOCUMENT_START_EVENT where root != nil:
        diagnostics.append(
          Diagnostic(
            .yamlSyntax, "hier begint een tweede blok met velden", file: text.file, range: range,
            fix: "haal de regel --- weg"))
        return nil
      case YAML_ALIAS_EVENT:
        diagnostics.append(
          Diagnostic(.yamlAlias, "een verwijzing met * kan hier niet", file: text.file, range: range))
        return nil
      case YAML_SCALAR_EVENT:
        if unsafe event.data.scalar.anchor != nil { reportAnchor(at: range.start) }
        let isQuoted = unsafe event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE
        let value = unsafe String(
          decoding: UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length),
          as: UTF8.self)
        finished = YAMLNode(value: .scalar(value, isQuoted: isQuoted), range: range)
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        let isMapping = unsafe event.type == YAML_MAPPING_START_EVENT
        let anchor = unsafe isMapping ? event.data.mapping_start.anchor : event.data.sequence_start.anchor
        if unsafe anchor != nil { reportAnchor(at: range.start) }
        guard stack.count < Self.maximumDepth else {
          diagnostics.append(
            Diagnostic(.yamlSyntax, "de velden zijn te diep genest", file: text.file, range: range))
          return nil
        }
        stack.append(Frame(start: range.start, isMapping: isMapping))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        guard let frame = stack.popLast() else { return nil }
        finished = YAMLNode(
          value: frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items),
          range: SourceRange(frame.start, max(frame.start, range.start)))
      default:
        break
      }
      guard let finished else { continue }
      if stack.isEmpty { root = finished } else { add(finished, to: &stack[stack.count - 1]) }
    }
  }

  private mutating func add(_ node: YAMLNode, to frame: inout Frame) {
    guard frame.isMapping else {
      frame.items.append(node)
      return
    }
    if let key = frame.pendingKey {
      frame.pendingKey = nil
      guard frame.keys.insert(key.text).inserted else {
        diagnostics.append(
          Diagnostic(
            .yamlDuplicateKey, "het veld ‘\(key.text)’ staat er twee keer", file: text.file, range: key.range,
            fix: "laat er één staan"))
        return
      }
      frame.entries.append(YAMLNode.Entry(key: key.text, keyRange: key.range, value: node))
    } else if case .scalar(let text, _) = node.value {
      frame.pendingKey = (text, node.range)
    } else {
      diagnostics.append(
        Diagnostic(.yamlSyntax, "een veldnaam moet gewone tekst zijn", file: text.file, range: node.range))
      frame.pendingKey = ("", node.range)
    }
  }

  /// Reports `&name` at the start of a value.
  private mutating func reportAnchor(at start: SourcePosition) {
    let offset = text.offset(of: text.local(start))
    let name = text.bytes[offset...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]")
    }
    diagnostics.append(
      Diagnostic(
        .yamlAlias, "een anker met & kan hier niet", file: text.file,
        range: text.range(atOffset: offset, count: name.count)))
  }

  private mutating func reportSyntaxError(_ parser: yaml_parser_t) {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
    let message = YAMLProblem.dutch(problem)
    // What is not closed is best shown where it was opened.
    let hasContext = unsafe parser.context != nil
    let isUnclosed = message.isUnclosed && hasContext
    // The reader counts bytes and sets no mark.
    var place =
      unsafe parser.error == YAML_READER_ERROR
      ? text.position(atOffset: min(span.upperBound, span.lowerBound + Int(parser.problem_offset)))
      : places.position(isUnclosed ? parser.context_mark : parser.problem_mark)
    // libyaml reports some faults at the start of the next line; show the line that holds text.
    let end = text.position(atOffset: max(span.lowerBound, span.upperBound - 1))
    if place > end { place = end }
    diagnostics.append(
      Diagnostic(.yamlSyntax, message.text, file: text.file, range: SourceRange(at: place), fix: message.fix))
  }
}
