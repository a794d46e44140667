internal import HandboekDiagnostics

/// An address as it stands in a publication, resolved against the file it stands in (EPUB 3.3 §4.2.5).
struct ContentURL: Sendable, Hashable {
  /// Where an address leads.
  enum Target: Sendable, Hashable {
    /// A file of the container.
    case local(String)
    /// On the web, with its whole address.
    case remote(String)
    case data(mediaType: String)
    case file
    /// With another scheme.
    case other(String)
    /// No address at all.
    case invalid
  }

  var target: Target
  var fragment: String?
  var hasQuery = false
  /// Whether it leads above the root of the container, or starts there.
  var leaks = false
  /// What makes it no valid URL string, in Dutch.
  var fault: String?
  /// Whether it was empty.
  var isEmpty = false

  /// - Parameters:
  ///   - text: The address as written.
  ///   - path: The file it stands in.
  ///   - base: The address in a `base` element, resolved.
  init(_ text: String, in path: String, base: ContentURL? = nil) {
    let address = text.trimmed
    isEmpty = address.isEmpty
    fault = URLSyntax.fault(address)
    var rest = address[...]
    if let hash = rest.firstIndex(of: "#") {
      fragment = PercentEncoding.decoded(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    if let scheme = URLSyntax.scheme(of: rest) {
      switch scheme {
      case "http", "https", "ftp":
        target = .remote(String(rest))
        if fault == nil { fault = URLSyntax.hostFault(rest.dropFirst(scheme.count + 1)) }
      case "file": target = .file
      case "data":
        let type = rest.dropFirst(5).prefix { $0 != "," && $0 != ";" }
        target = .data(mediaType: type.isEmpty ? "text/plain" : type.lowercased())
      default: target = .other(scheme)
      }
      return
    }
    if rest.hasPrefix("//") {
      target = .remote("https:" + String(rest))
      return
    }
    if let query = rest.firstIndex(of: "?") {
      hasQuery = true
      rest = rest[..<query]
    }
    var folder: [Substring] = Array(path.split(separator: "/").dropLast())
    if let base {
      switch base.target {
      case .local(let path) where !address.isEmpty && !address.hasPrefix("#"):
        folder = Array(path.split(separator: "/").dropLast(base.isFolder ? 0 : 1))
      case .remote(let address) where !rest.isEmpty:
        target = .remote(address + String(rest))
        return
      default: break
      }
    }
    guard !rest.isEmpty else {
      target = .local(path)
      return
    }
    if rest.hasPrefix("/") {
      leaks = true
      folder = []
      rest = rest.dropFirst()
    }
    isFolder = rest.hasSuffix("/") || rest.hasSuffix("/.") || rest == "." || rest == ".." || rest.isEmpty
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    for name in rest.split(separator: "/", omittingEmptySubsequences: false) {
      switch name {
      case ".": continue
      case "..": if folder.popLast() == nil { leaks = true }
      default: folder.append(name)
      }
    }
    target = .local(PercentEncoding.decoded(folder.joined(separator: "/")))
  }

  /// Whether the address ends as that of a folder.
  private var isFolder = false

  /// The path in the container, when it leads there.
  var path: String? { if case .local(let path) = target { path } else { nil } }

  /// The address on the web, when it leads there.
  var remote: String? { if case .remote(let address) = target { address } else { nil } }

  /// The fragment when it is meant as the id of an element; empty ones and schemes are not.
  var elementID: String? {
    guard let fragment, !fragment.isEmpty, !fragment.hasSuffix(")") || !fragment.contains("(") else {
      return nil
    }
    return fragment
  }
}
