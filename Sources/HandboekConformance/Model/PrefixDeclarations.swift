/// The prefixes that an attribute `prefix` or `epub:prefix` declares (EPUB 3.3 §D.1.4).
struct PrefixDeclarations: Sendable {
  /// What is wrong with a declaration: an id of EPUBCheck and a sentence in Dutch.
  struct Fault: Sendable {
    var message: String
  }

  private(set) var declared: [String: String] = [:]
  private(set) var faults: [Fault] = []
  /// Reserved prefixes that are declared with another address.
  private(set) var redeclared: [String] = []
  private let reserved: [String: String]

  static let reservedInPackage = [
    "a11y": "http://www.idpf.org/epub/vocab/package/a11y/#", "dcterms": "http://purl.org/dc/terms/",
    "marc": "http://id.loc.gov/vocabulary/", "media": "http://www.idpf.org/epub/vocab/overlays/#",
    "onix": "http://www.editeur.org/ONIX/book/codelists/current.html#",
    "rendition": "http://www.idpf.org/vocab/rendition/#", "schema": "http://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
  ]
  static let reservedInContent = [
    "msv": "http://www.idpf.org/epub/vocab/structure/magazine/#",
    "prism": "http://www.prismstandard.org/specifications/3.0/PRISM_CV_Spec_3.0.htm#",
  ]
  /// The addresses of the default vocabularies.
  private static let vocabularies = [
    "http://idpf.org/epub/vocab/package/meta/#", "http://idpf.org/epub/vocab/package/link/#",
    "http://idpf.org/epub/vocab/package/item/#", "http://idpf.org/epub/vocab/package/itemref/#",
    "http://idpf.org/epub/vocab/structure/#",
  ]

  init(_ text: String, reserved: [String: String]) {
    self.reserved = reserved
    var words = text.words[...]
    while let word = words.popFirst() {
      guard let colon = word.firstIndex(of: ":") else {
        let next = words.first
        if let next, next.contains(":") {
          faults.append(Fault(message: "achter het voorvoegsel \(quoted(word)) hoort een dubbele punt"))
          words.removeFirst()
        } else {
          faults.append(Fault(message: "het voorvoegsel \(quoted(word)) heeft geen adres"))
        }
        continue
      }
      let prefix = String(word[..<colon])
      if word.index(after: colon) < word.endIndex {
        faults.append(
          Fault(message: "tussen het voorvoegsel \(quoted(prefix)) en zijn adres hoort een spatie"))
        continue
      }
      guard let address = words.popFirst() else {
        faults.append(Fault(message: "het voorvoegsel \(quoted(prefix)) heeft geen adres"))
        continue
      }
      add(prefix, address)
    }
  }

  private mutating func add(_ prefix: String, _ address: String) {
    if prefix.isEmpty {
      faults.append(Fault(message: "een voorvoegsel zonder naam mag niet"))
    } else if prefix == "_" {
      faults.append(Fault(message: "het voorvoegsel ‘_’ mag niet worden verklaard"))
    } else if !XMLNames.isNCName(prefix) {
      faults.append(Fault(message: "\(quoted(prefix)) kan geen voorvoegsel zijn"))
    } else if address == "http://purl.org/dc/elements/1.1/" {
      faults.append(Fault(message: "voor Dublin Core mag geen voorvoegsel worden verklaard"))
    } else if Self.vocabularies.contains(address) {
      faults.append(Fault(message: "voor de standaardwoordenlijst mag geen voorvoegsel worden verklaard"))
    } else if URLSyntax.fault(address) != nil || URLSyntax.scheme(of: address[...]) == nil {
      faults.append(Fault(message: "\(quoted(address)) is geen adres"))
    }
    if let known = reserved[prefix], known != address { redeclared.append(prefix) }
    declared[prefix] = address
  }

  func isKnown(_ prefix: String) -> Bool { declared[prefix] != nil || reserved[prefix] != nil }
}

/// Names of XML.
enum XMLNames {
  /// Whether a text is a name without a colon (Namespaces in XML 1.0 §3).
  static func isNCName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isStart(first) else { return false }
    return text.unicodeScalars.allSatisfy { isStart($0) || isMore($0) }
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF,
      0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isMore(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
