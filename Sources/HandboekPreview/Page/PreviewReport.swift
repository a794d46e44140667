public import HandboekDiagnostics
import HandboekXML

/// What the panel below the text says.
public struct PreviewReport: Sendable, Hashable {
  /// How the book stands, in one sentence: "geen fouten, 2 waarschuwingen in 1 bestand".
  public var standing: String
  /// The gravest thing there is to tell.
  public var gravity: Gravity
  /// The items of the list, as HTML; empty when there is nothing to tell.
  public var list: [UInt8]

  public enum Gravity: String, Sendable, Hashable {
    case fine = "goed"
    case warning = "waarschuwing"
    case error = "fout"
  }

  /// How many diagnostics anybody reads in a panel.
  private static let maximum = 200

  /// The report on a book that was read.
  ///
  /// - Parameters:
  ///   - remark: What is to be known about the text that is shown, as a sentence.
  ///   - source: The bytes of a source file, for excerpts.
  public init(_ diagnostics: [Diagnostic], remark: String? = nil, source: (String) -> [UInt8]?) {
    let grave = diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity != .error }
    standing = DiagnosticSummary(diagnostics).dutch + (remark.map { ". " + $0 } ?? "")
    gravity = grave.first.map { $0.severity == .error ? .error : .warning } ?? .fine
    var writer = XMLWriter(.html)
    for view in DiagnosticView.views(of: Array(grave.prefix(Self.maximum)), source: source) {
      Self.write(view, into: &writer)
    }
    if grave.count > Self.maximum {
      writer.element("li") { writer in
        writer.text("En nog \(grave.count - Self.maximum); ‘handboek controleer’ toont ze alle.")
      }
    }
    list = writer.bytes
  }

  /// The report on a folder that could not be read at all.
  ///
  /// - Parameters:
  ///   - failure: Why, without a full stop.
  ///   - hint: What to do, as a sentence.
  public init(failure: String, hint: String?) {
    let failure = PrintableText.clean(failure)
    standing = "Het handboek is niet te lezen: " + failure
    gravity = .error
    var writer = XMLWriter(.html)
    writer.element("li") { writer in
      writer.attribute("class", Gravity.error.rawValue)
      writer.element("p") { $0.text(hint.map { PrintableText.clean($0) } ?? failure) }
    }
    list = writer.bytes
  }

  private static func write(_ view: DiagnosticView, into writer: inout XMLWriter) {
    writer.element("li") { writer in
      writer.attribute("class", view.severity.rawValue)
      writer.element("p") { writer in
        writer.element("code") { $0.text(view.place) }
        writer.text(" ")
        writer.element("strong") { $0.text(view.severity.rawValue + ": " + view.message) }
        writer.text(" ")
        writer.element("span") { writer in
          writer.attribute("class", "nummer")
          writer.text(view.id)
        }
      }
      if let excerpt = view.excerpt {
        writer.element("pre") { writer in
          writer.text("\(excerpt.line) | " + excerpt.before)
          if !excerpt.marked.isEmpty { writer.element("mark") { $0.text(excerpt.marked) } }
          writer.text(excerpt.after)
        }
      }
      if let advice = view.advice { writer.element("p") { $0.text(advice) } }
      for note in view.notes { writer.element("p") { $0.text("zie ook: " + note) } }
    }
    writer.newline()
  }
}
