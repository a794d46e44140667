import FoundationEssentials
import HandboekContainer

/// Makes the EPUB of a case; the same bytes each time.
public struct CorpusBuilder {
  /// Why a case cannot be made.
  public struct Fault: Error {
    public var message: String
  }

  private var files: [(path: String, bytes: [UInt8])]
  private var zip: [String] = []
  private var lines: ArraySlice<String>
  private var current = ""

  /// The good book of the conformance tests, in the order of its container.
  private static let base: [(path: String, bytes: [UInt8])] = [
    "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/een.xhtml",
    "EPUB/twee.xhtml", "EPUB/stijl.css", "EPUB/beeld.png",
  ].map { path in
    (
      path,
      (try? Data(contentsOf: basis.appending(path: path))).map { [UInt8]($0) } ?? []
    )
  }

  /// The parts of the good book that a case can add to: the file, and what stands after the addition.
  private static let parts = [
    "metadata": ("EPUB/package.opf", "  </metadata>"), "manifest": ("EPUB/package.opf", "  </manifest>"),
    "spine": ("EPUB/package.opf", "  </spine>"), "package": ("EPUB/package.opf", "</package>"),
    "head": ("EPUB/een.xhtml", "  </head>"), "body": ("EPUB/een.xhtml", "  </body>"),
    "body2": ("EPUB/twee.xhtml", "  </body>"), "toc": ("EPUB/nav.xhtml", "      </ol>\n    </nav>"),
    "nav": ("EPUB/nav.xhtml", "  </body>"),
  ]

  private static let basis = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "HandboekConformanceTests/Corpus/basis")

  /// The bytes of a case.
  public static func build(_ corpusCase: CorpusCase) throws -> [UInt8] {
    var builder = CorpusBuilder(lines: corpusCase.lines[...])
    try builder.run()
    return try RawZIP.write(builder.files, options: builder.zip)
  }

  private init(lines: ArraySlice<String>) {
    self.lines = lines
    files = Self.base
  }

  private mutating func run() throws {
    while let line = lines.popFirst() {
      guard line.hasPrefix("@") else {
        lines = [line] + lines
        let old = take("-")
        let new = take("+")
        guard !old.isEmpty else { throw Fault(message: "onbegrijpelijke regel: \(line)") }
        try replace(old, with: new, in: current)
        continue
      }
      let words = line.dropFirst().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      try perform(words)
    }
  }

  private mutating func perform(_ words: [String]) throws {
    let rest = words.dropFirst().joined(separator: " ")
    switch words[0] {
    case "": current = rest
    case "new": set(rest, Array((take("|") + "\n").utf8))
    case "raw": set(rest, [])
    case "copy": set(words[2], try bytes(words[1]))
    case "del": files.removeAll { $0.path == rest }
    case "hex": set(words[1], Self.hex(words[2]))
    case "bom": set(rest, [0xEF, 0xBB, 0xBF] + (try bytes(rest)))
    case "latin1":
      set(
        rest, String(decoding: try bytes(rest), as: UTF8.self).unicodeScalars.map { UInt8($0.value & 0xFF) })
    case "utf16":
      let units = String(decoding: try bytes(rest), as: UTF8.self).utf16
      set(rest, [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    case "deep":
      let depth = Int(words[2]) ?? 0
      let inside = String(repeating: "<div>", count: depth) + String(repeating: "</div>", count: depth)
      try replace("  </body>", with: inside + "</body>", in: words[1])
    case "repeat":
      let text = words.dropFirst(3).joined(separator: " ")
      try replace(
        "  </body>", with: String(repeating: text, count: Int(words[2]) ?? 0) + "</body>", in: words[1])
    case "zeros": set(words[1], [UInt8](repeating: 0, count: Int(words[2]) ?? 0))
    case "zip": zip.append(rest)
    default:
      guard let (path, anchor) = Self.parts[words[0]] else { throw Fault(message: "onbekend: @\(words[0])") }
      try replace(anchor, with: take("+") + "\n" + anchor, in: path)
    }
  }

  /// The texts of the lines that start with a sign.
  private mutating func take(_ sign: String) -> String {
    var texts: [Substring] = []
    while let line = lines.first, line == sign || line.hasPrefix(sign + " ") {
      texts.append(line.dropFirst(2))
      lines.removeFirst()
    }
    return texts.joined(separator: "\n")
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    guard let file = files.first(where: { Array($0.path.utf8) == Array(path.utf8) }) else {
      throw Fault(message: "geen bestand \(path)")
    }
    return file.bytes
  }

  private mutating func set(_ path: String, _ bytes: [UInt8]) {
    // Paths are compared byte by byte: two that differ in normalisation are two files.
    if let index = files.firstIndex(where: { Array($0.path.utf8) == Array(path.utf8) }) {
      files[index].bytes = bytes
    } else {
      files.append((path, bytes))
    }
  }

  private mutating func replace(_ old: String, with new: String, in path: String) throws {
    let content = try bytes(path)
    guard let range = content.firstRange(of: Array(old.utf8)) else {
      throw Fault(message: "in \(path) staat niet: \(old)")
    }
    set(path, Array(content[..<range.lowerBound]) + Array(new.utf8) + Array(content[range.upperBound...]))
  }

  private static func hex(_ text: String) -> [UInt8] {
    let digits = Array(text)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }
}
