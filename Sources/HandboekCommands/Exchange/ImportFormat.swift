import ArgumentParser

/// The forms that can be read.
enum ImportFormat: String, CaseIterable, Sendable, ArgumentValue {
  case csl, bibtex, ris, csv

  /// The form that a file name tells; nil when it does not.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "json", "csljson": self = .csl
    case "bib", "bibtex", "biblatex": self = .bibtex
    case "ris": self = .ris
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  init?(argument: String) {
    switch argument.lowercased() {
    case "csl-json", "json": self = .csl
    case "biblatex", "bib": self = .bibtex
    default: self.init(rawValue: argument.lowercased())
    }
  }

  /// What records it holds.
  var kind: ImportKind { self == .csv ? .offers : .publications }

  static var valueName: String { "bronvorm" }
  static var expectation: String { "kies uit csl, bibtex, ris, csv" }
}

/// What records a file holds.
enum ImportKind: String, CaseIterable, Sendable, ArgumentValue {
  case publications = "publicaties"
  case offers = "aanbod"

  init?(argument: String) {
    switch argument {
    case "publications": self = .publications
    case "offers": self = .offers
    default: self.init(rawValue: argument)
    }
  }

  static var valueName: String { "verzameling" }
  static var expectation: String { "kies uit publicaties, aanbod" }
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
