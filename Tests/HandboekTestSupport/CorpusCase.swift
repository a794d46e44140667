public import FoundationEssentials

/// One small EPUB of the corpus: the good book with one thing changed.
///
/// The files `Corpus/*.corpus` hold the cases, an area a file:
///
///     === name                      starts a case; names starting with ‘goed-’ are meant to be valid
///     @ EPUB/een.xhtml              what follows changes this file
///     - old text                    lines to replace (the first place where they stand), and
///     + new text                    what comes instead
///     @body                         what follows (`+`) is put in before the end of that part; see `parts`
///     @new path                     what follows (`|`) is a new file
///     @raw path / @hex path 00ff    an empty file; a file of bytes
///     @copy path path / @del path
///     @utf16, @latin1, @bom path    the file in another encoding, or with a byte order mark
///     @deep path 300                that many elements inside each other
///     @repeat path 300 text         that many times a text, before the end of the body
///     @zeros path 1000              a file of so many zeros
///     @zip …                        how the container is written; see `RawZIP`
///     # remark
public struct CorpusCase: Sendable, CustomStringConvertible {
  public let area: String
  public let name: String
  let lines: [String]

  public var description: String { area + "--" + name }
  /// Whether the case is meant to be valid.
  public var isGood: Bool { name.hasPrefix("goed-") }

  public init(area: String, name: String, lines: [String]) {
    self.area = area
    self.name = name
    self.lines = lines
  }

  /// Every case of every area in a folder, in order.
  public static func all(in folder: URL) -> [CorpusCase] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".corpus") }.sorted().flatMap { file in
      let text = try? Data(contentsOf: folder.appending(path: file))
      return parse(
        String(decoding: text ?? Data(), as: UTF8.self), area: String(file.dropLast(".corpus".count)))
    }
  }

  private static func parse(_ text: String, area: String) -> [CorpusCase] {
    var cases: [CorpusCase] = []
    var name: String?
    var lines: [String] = []
    func end() {
      if let name { cases.append(CorpusCase(area: area, name: name, lines: lines)) }
    }
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("=== ") {
        end()
        name = String(line.dropFirst(4))
        lines = []
      } else if !line.hasPrefix("#") {
        lines.append(line)
      }
    }
    end()
    return cases
  }
}
