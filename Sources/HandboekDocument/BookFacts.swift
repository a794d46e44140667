public import HandboekDiagnostics

/// What a book is about, in a word of somebody's list of subjects.
public struct Subject: Sendable, Hashable {
  /// The word as readers see it.
  public var name: String
  /// The list that the word is from, and its code there; always both (EPUB 3.3 §D.3.1 and §D.3.12).
  public var source: Source?

  public struct Source: Sendable, Hashable {
    /// The name of a known list (`EuroVoc`, `Thema`) or the address of another.
    public var authority: String
    /// The code or address of the subject in that list.
    public var term: String

    public init(authority: String, term: String) {
      self.authority = authority
      self.term = term
    }
  }

  public init(_ name: String, source: Source? = nil) {
    self.name = name
    self.source = source
  }
}

/// The series or set that a book is part of (EPUB 3.3 §D.3.2).
public struct Series: Sendable, Hashable {
  public var name: String
  /// The place in the series: `3`, or `3.1` for what lies between.
  public var position: String?
  public var kind: Kind
  /// An ISSN or other identifier of the whole.
  public var identifier: String?

  /// Whether more parts may come.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case series = "reeks"
    /// Complete, such as the volumes of one work.
    case set = "geheel"

    /// What readers see before the name.
    public var label: String {
      switch self {
      case .series: "reeks"
      case .set: "deel van"
      }
    }
  }

  public init(_ name: String, position: String? = nil, kind: Kind = .series, identifier: String? = nil) {
    self.name = name
    self.position = position
    self.kind = kind
    self.identifier = identifier
  }
}

/// Who judged by hand whether a book meets WCAG, and when (EPUB Accessibility 1.1 §4.3).
public struct AccessibilityReview: Sendable, Hashable {
  /// The person or body that certifies; never the program.
  public var certifier: String
  public var date: CalendarDate
  /// What makes the certifier fit to judge: a certificate or register.
  public var credential: String?
  /// The address of the report.
  public var report: String?
  /// Where it stands in `handboek.yml`.
  public var range: SourceRange?

  public init(by certifier: String, on date: CalendarDate) {
    self.certifier = certifier
    self.date = date
  }
}
