internal import CLibXML2

/// Reads a document with `XMLEventBuilder`.
enum XMLEvents {
  /// The root element of a document that is as it should be; nil for any other.
  static func root(xml bytes: [UInt8], limits: XMLLimits) -> XMLElement? {
    guard let context = try? XMLParserContext(isHTML: false) else { return nil }
    let builder = UnsafeMutablePointer<XMLEventBuilder>.allocate(capacity: 1)
    unsafe builder.initialize(to: XMLEventBuilder(limits: limits))
    defer {
      unsafe builder.deinitialize(count: 1)
      unsafe builder.deallocate()
    }
    guard let handlers = unsafe context.pointer.pointee.sax else { return nil }
    unsafe handle(&handlers.pointee)
    let errors = unsafe context.pointer.pointee._private
    unsafe context.pointer.pointee._private = UnsafeMutableRawPointer(builder)
    defer { unsafe context.pointer.pointee._private = unsafe errors }
    // Entities would be replaced; asking for one that is not of XML itself ends the reading.
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOENT.rawValue)
    let empty = unsafe bytes.withUnsafeBytes {
      unsafe xmlCtxtReadMemory(
        context.pointer, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, nil, options)
    }
    guard let empty = unsafe empty else { return nil }
    unsafe xmlFreeDoc(empty)
    let isWhole = unsafe !builder.pointee.hasGivenUp && context.pointer.pointee.nsWellFormed != 0
    return unsafe isWhole ? builder.pointee.root : nil
  }

  private static func handle(_ handlers: inout xmlSAXHandler) {
    unsafe handlers.serror = { _, _ in }
    unsafe handlers.startElementNs = startElement
    unsafe handlers.endElementNs = { context, _, _, _ in unsafe builder(context)?.pointee.end() }
    unsafe handlers.characters = { context, start, count in
      unsafe builder(context)?.pointee.add(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    unsafe handlers.ignorableWhitespace = unsafe handlers.characters
    unsafe handlers.comment = { context, _ in unsafe builder(context)?.pointee.skip() }
    unsafe handlers.processingInstruction = { context, _, _ in unsafe builder(context)?.pointee.skip() }
    // What only a document with a DTD of its own asks for, or one that names entities of HTML.
    unsafe handlers.getEntity = { context, _ in
      unsafe stop(context)
      return nil
    }
    unsafe handlers.getParameterEntity = { context, _ in
      unsafe stop(context)
      return nil
    }
    unsafe handlers.reference = { context, _ in unsafe stop(context) }
    unsafe handlers.entityDecl = { context, _, _, _, _, _ in unsafe stop(context) }
    unsafe handlers.attributeDecl = { context, _, _, _, _, _, list in
      unsafe xmlFreeEnumeration(list)
      unsafe stop(context)
    }
    unsafe handlers.elementDecl = { context, _, _, _ in unsafe stop(context) }
    unsafe handlers.notationDecl = { context, _, _, _ in unsafe stop(context) }
    unsafe handlers.unparsedEntityDecl = { context, _, _, _, _ in unsafe stop(context) }
  }
}

private func startElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
  _ namespace: UnsafePointer<xmlChar>?, _: Int32, _: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
  _ attributeCount: Int32, _: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let builder = unsafe builder(context), let name = unsafe name else { return }
  let line = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input?.pointee.line ?? 0
  unsafe builder.pointee.start(
    name, namespace: namespace,
    attributes: UnsafeBufferPointer(start: attributes, count: 5 * Int(attributeCount)),
    line: Int(max(0, line)))
  if unsafe builder.pointee.hasGivenUp || (prefix != nil && namespace == nil) { unsafe stop(context) }
}

private func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEventBuilder>? {
  unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?
    .assumingMemoryBound(to: XMLEventBuilder.self)
}

private func stop(_ context: UnsafeMutableRawPointer?) {
  unsafe builder(context)?.pointee.giveUp()
  unsafe xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
}
