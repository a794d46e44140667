import ArgumentParser
import HandboekImport

/// The forms that can be read.
enum ImportFormat: String, CaseIterable, Sendable, ArgumentValue {
  case csl, bibtex, ris, csv, docx, html

  /// The form that a file name tells; nil when it does not.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "json", "csljson": self = .csl
    case "bib", "bibtex", "biblatex": self = .bibtex
    case "ris": self = .ris
    case "csv", "tsv": self = .csv
    // Those that cannot be read say so themselves.
    case "docx", "docm", "dotx", "dotm", "doc", "rtf", "odt": self = .docx
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }

  init?(argument: String) {
    switch argument.lowercased() {
    case "csl-json", "json": self = .csl
    case "biblatex", "bib": self = .bibtex
    case "word": self = .docx
    default: self.init(rawValue: argument.lowercased())
    }
  }

  /// What records it holds.
  var kind: ImportKind {
    switch self {
    case .csl, .bibtex, .ris: .publications
    case .csv: .offers
    case .docx, .html: .chapters
    }
  }

  static var valueName: String { "bronvorm" }
  static var expectation: String { "kies uit csl, bibtex, ris, csv, docx, html" }
}

/// What records a file holds.
enum ImportKind: String, CaseIterable, Sendable, ArgumentValue {
  case publications = "publicaties"
  case offers = "aanbod"
  case chapters = "hoofdstukken"

  init?(argument: String) {
    switch argument {
    case "publications": self = .publications
    case "offers": self = .offers
    case "chapters": self = .chapters
    default: self.init(rawValue: argument)
    }
  }

  static var valueName: String { "verzameling" }
  static var expectation: String { "kies uit publicaties, aanbod, hoofdstukken" }
}

/// The forms that can be written.
enum ExportFormat: String, CaseIterable, Sendable, ArgumentValue {
  case csl, bibtex, ris, csv, jsonld

  init?(argument: String) {
    switch argument.lowercased() {
    case "csl-json", "json": self = .csl
    case "biblatex", "bib": self = .bibtex
    case "json-ld": self = .jsonld
    default: self.init(rawValue: argument.lowercased())
    }
  }

  static var valueName: String { "doelvorm" }
  static var expectation: String { "kies uit csl, bibtex, ris, csv, jsonld" }
}

/// Which text is taken of a document in which changes are tracked.
enum ChangesChoice: String, CaseIterable, Sendable, ArgumentValue {
  case after = "na"
  case before = "voor"

  init?(argument: String) {
    switch argument.lowercased() {
    case "after": self = .after
    case "before": self = .before
    default: self.init(rawValue: argument.lowercased())
    }
  }

  var changes: TrackedChanges { self == .after ? .after : .before }

  static var valueName: String { "tekst" }
  static var expectation: String { "kies uit na, voor" }
}
