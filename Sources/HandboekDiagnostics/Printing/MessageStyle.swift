/// What a stretch of a message is, which decides how it looks on a terminal.
public enum MessageStyle: Sendable, Hashable, CaseIterable {
  case place
  case error
  case warning
  case note
  case caret
  case fix
  case gutter
  case heading
  case name

  /// The parameters of SGR (ECMA-48 §8.3.117): weight first, colour after.
  fileprivate var parameters: (weight: String?, colour: String?) {
    switch self {
    case .place, .heading: ("1", nil)
    case .error: ("1", "31")
    case .warning: ("1", "33")
    case .note: ("1", "36")
    case .caret, .fix: (nil, "32")
    case .gutter: ("2", nil)
    case .name: (nil, "36")
    }
  }
}

extension MessageStyle {
  /// The style of the word that names a severity.
  public init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}

/// How far a stream can show styles.
public enum StyleLevel: Sendable, Hashable, CaseIterable {
  /// No escape sequence at all: a file, a pipe, a dumb terminal.
  case plain
  /// Bold and faint only: NO_COLOR asks for no colour, not for no style.
  case weights
  case colour
}

/// Styles text as far as its stream can show it.
public struct Styler: Sendable, Hashable {
  public var level: StyleLevel

  public init(_ level: StyleLevel) { self.level = level }

  /// The text in a style; no escape sequence is written around nothing.
  public func callAsFunction(_ style: MessageStyle, _ text: String) -> String {
    guard level != .plain, !text.isEmpty else { return text }
    let (weight, colour) = style.parameters
    let parameters = [weight, level == .colour ? colour : nil].compactMap(\.self).joined(separator: ";")
    return parameters.isEmpty ? text : "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
