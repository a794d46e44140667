internal import HandboekDiagnostics

/// Properties without a prefix, and those of EPUB's own vocabularies, exist (EPUB 3.3 §D.2 to §D.8).
enum UnknownProperty: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-219", .error, "Een eigenschap bestaat niet.",
    cure: "Verbeter de naam, of verklaar een voorvoegsel voor een eigen eigenschap.", reference: "OPF-027")

  private static let names: [PropertyUse.Vocabulary: Set<String>] = [
    .meta: [
      "alternate-script", "authority", "belongs-to-collection", "collection-type", "display-seq", "file-as",
      "group-position", "identifier-type", "meta-auth", "pageBreakSource", "role", "source-of", "term",
      "title-type", "source-language", "target-language", "dictionary-type",
    ],
    .item: [
      "cover-image", "mathml", "nav", "remote-resources", "scripted", "svg", "switch", "data-nav",
      "dictionary",
      "glossary", "index", "search-key-map",
    ],
    .itemref: ["page-spread-left", "page-spread-right"],
    .linkRelation: [
      "acquire", "alternate", "record", "voicing", "marc21xml-record", "mods-record", "onix-record",
      "xml-signature", "xmp-record",
    ],
    .linkProperty: ["onix", "xmp"],
    .scheme: [],
  ]
  private static let renditionMeta: Set<String> = ["flow", "layout", "orientation", "spread", "viewport"]
  private static let renditionItemref: Set<String> = [
    "align-x-center", "flow-auto", "flow-paginated", "flow-scrolled-continuous", "flow-scrolled-doc",
    "layout-pre-paginated", "layout-reflowable", "orientation-auto", "orientation-landscape",
    "orientation-portrait", "page-spread-center", "page-spread-left", "page-spread-right", "spread-auto",
    "spread-both", "spread-landscape", "spread-none", "spread-portrait",
  ]
  private static let accessibility: Set<String> = [
    "certifiedBy", "certifierCredential", "certifierReport", "contactEmail", "exemption",
  ]
  private static let overlays: Set<String> = [
    "active-class", "duration", "narrator", "playback-active-class",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for use in PropertyUse.all(in: package) where use.isWellFormed {
      let known: Set<String>?
      switch use.prefix {
      case nil: known = names[use.vocabulary] ?? []
      case "rendition": known = use.vocabulary == .meta ? renditionMeta : renditionItemref
      case "media": known = overlays
      case "a11y": known = accessibility
      default: known = nil
      }
      guard let known, !known.contains(use.name) else { continue }
      let near = NearestName.of(use.name, among: known.sorted())
      findings.add(
        Self.self, "de eigenschap \(quoted(use.word)) bestaat niet", use.place,
        fix: near.map { "bedoelde u \(quoted($0))?" })
    }
  }
}
