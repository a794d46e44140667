public import HandboekDocument

/// Where a link in laid-out text leads.
public enum TextTarget: Sendable, Hashable {
  /// A document of the book, and the place in it.
  case place(Place)
  /// A note of the same text, by its number.
  case footnote(Int)
  /// An address outside the book.
  case external(String)
}

/// A name for a position in the logical text.
public struct TextMark: Sendable, Hashable {
  public var name: String
  /// The byte of the logical text where it begins.
  public var offset: Int
  /// The level of a heading.
  public var level: Int

  public init(_ name: String, at offset: Int, level: Int = 0) {
    self.name = name
    self.offset = offset
    self.level = level
  }
}

/// Laid-out text of which a reader on a screen knows what it is: its words, links and places.
///
/// The logical text holds the words as they are in the book, without line ends, margins, hyphens and
/// repeated heads of tables. It is the same at every width, so that a byte of it is a position that
/// survives a new width, and a search through it finds phrases that stand on two lines.
public struct TracedText: Sendable {
  public var lines: [StyledLine] = []
  /// UTF-8; each paragraph, cell or other piece ends in a line feed.
  public var text: [UInt8] = []
  /// The links; number n of `StyledSpan.link` is the one at n - 1.
  public var links: [TextTarget] = []
  /// The elements that links can lead to, in order.
  public var anchors: [TextMark] = []
  /// The numbered passages: `3.12`.
  public var passages: [TextMark] = []
  public var headings: [TextMark] = []
  /// The notes, by their numbers.
  public var notes: [TextMark] = []
  /// The pages of the printed edition.
  public var pages: [TextMark] = []

  public init() {}
}

/// How text for a reader on a screen is laid out.
public struct TraceOptions: Sendable, Hashable {
  public var width: Int
  /// Whether everything stands below each other without rules, boxes and grids, and links are listed by number.
  public var isLinear: Bool

  public init(width: Int, isLinear: Bool = false) {
    self.width = width
    self.isLinear = isLinear
  }
}

/// Where a running text stands in the logical text: its byte i is byte `base + i` there, from `start` on.
///
/// What stands before `start` was put there by the layout, such as the number of a passage.
struct TextOrigin: Hashable {
  var base: Int
  var start: Int
}

/// Which part of a running text belongs to the logical text.
enum Traced {
  case all
  case nothing
  /// What stands from this byte on.
  case from(Int)
  /// It is there already.
  case at(TextOrigin?)
}

extension TextLayout {
  /// How much logical text there is.
  var offset: Int { trace?.text.count ?? 0 }

  /// Adds text that leads somewhere.
  mutating func linked(
    to target: TextTarget, in text: inout RichText, _ content: (inout TextLayout, inout RichText) -> Void
  ) {
    guard trace != nil else { return content(&self, &text) }
    trace?.links.append(target)
    let outer = text.link
    text.link = trace?.links.count ?? 0
    content(&self, &text)
    text.link = outer
  }

  /// "Verwijzing 1: driehoek." on a line of its own: the links of a text by their numbers, below it rather than in
  /// it, so that who listens hears the sentence first, and hears where each of them ends.
  mutating func listLinks(of text: RichText) {
    guard isLinear, let links = trace?.links else { return }
    var names: [(number: Int, name: String)] = []
    for (index, run) in text.runs.enumerated() where run.link > 0 {
      let end = index + 1 < text.runs.count ? text.runs[index + 1].start : text.bytes.count
      let part = String(decoding: text.bytes[run.start..<end], as: UTF8.self)
      if names.last?.number == run.link {
        names[names.count - 1].name += part
      } else if case .footnote(let number) = links[run.link - 1] {
        names.append((run.link, "noot \(number)"))
      } else {
        names.append((run.link, part))
      }
    }
    for (number, name) in names {
      var text = RichText("Verwijzing \(number)", .dim)
      if !name.isEmpty { text.append(": \(name)", .dim) }
      if !text.endsSentence { text.append(".", .dim) }
      paragraph(text, .nothing)
    }
  }

  /// Adds a text to the logical text, if that is kept.
  mutating func origin(of text: RichText, _ traced: Traced = .all) -> TextOrigin? {
    guard let count = trace?.text.count else { return nil }
    let start: Int
    switch traced {
    case .at(let origin): return origin
    case .nothing: return nil
    case .all: start = 0
    case .from(let byte): start = byte
    }
    // A line end that the author put inside a paragraph divides words as a space does.
    trace?.text.append(
      contentsOf: text.bytes[min(start, text.bytes.count)...].lazy.map { $0 == 0x0A ? 0x20 : $0 })
    trace?.text.append(0x0A)
    return TextOrigin(base: count - start, start: start)
  }

  /// What was laid out, for a reader on a screen.
  var traced: TracedText {
    var result = trace ?? TracedText()
    result.lines = lines
    return result
  }
}
