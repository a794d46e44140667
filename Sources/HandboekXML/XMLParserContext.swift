internal import CLibXML2

/// Owns a parser context of libxml2, and keeps the first error of its one parse.
///
/// That is the cause; what follows is often a consequence, such as a premature end.
@safe struct XMLParserContext: ~Copyable {
  let pointer: xmlParserCtxtPtr
  private let errors: UnsafeMutablePointer<Errors>
  private let isHTML: Bool

  fileprivate struct Errors {
    var first: XMLError?
  }

  init(isHTML: Bool) throws(XMLError) {
    guard let pointer = unsafe isHTML ? htmlNewParserCtxt() : xmlNewParserCtxt() else {
      throw XMLError(.tooLarge, line: 0, message: "out of memory")
    }
    unsafe errors = .allocate(capacity: 1)
    unsafe errors.initialize(to: Errors())
    unsafe pointer.pointee._private = unsafe UnsafeMutableRawPointer(errors)
    // A handler on the context itself: the one of the library is shared by all threads.
    unsafe pointer.pointee.sax?.pointee.serror = keepError
    unsafe self.pointer = unsafe pointer
    self.isHTML = isHTML
  }

  deinit {
    if isHTML { unsafe htmlFreeParserCtxt(pointer) } else { unsafe xmlFreeParserCtxt(pointer) }
    unsafe errors.deinitialize(count: 1)
    unsafe errors.deallocate()
  }

  var firstError: XMLError { unsafe errors.pointee.first ?? lastError }

  /// The last error; the only one that the HTML parser, which has no handler, keeps.
  var lastError: XMLError {
    guard let error = unsafe xmlCtxtGetLastError(pointer) else { return Self.unknown }
    return unsafe XMLError(error.pointee)
  }

  private static var unknown: XMLError { XMLError(.malformed, line: 0, message: "cannot be parsed") }
}

/// Called by libxml2 with the context and one error or warning.
private func keepError(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
  guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
    let errors = unsafe context.pointee._private?.assumingMemoryBound(to: XMLParserContext.Errors.self),
    let error = unsafe error, unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
  else { return }
  if unsafe errors.pointee.first == nil { unsafe errors.pointee.first = unsafe XMLError(error.pointee) }
}

extension XMLError {
  fileprivate init(_ error: xmlError) {
    var message = unsafe XMLTreeBuilder.string(error.message)
    while message.last?.isWhitespace == true { message.removeLast() }
    let reason: Reason =
      switch unsafe UInt32(error.code) {
      // libxml2 calls every expansion that grows too much a loop.
      case XML_ERR_ENTITY_LOOP.rawValue: .entity
      // The depth has no code of its own.
      case XML_ERR_INTERNAL_ERROR.rawValue where message.hasPrefix("Excessive depth"): .tooDeep
      default: .malformed
      }
    self.init(reason, line: Int(unsafe error.line), message: message)
  }
}
