internal import HandboekDiagnostics

/// Drawings use the elements of SVG (SVG 1.1 and 2).
enum UnknownSVGElement: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-714", .note, "Een element bestaat niet in SVG.", cure: "Gebruik een element dat SVG heeft.",
    reference: "RSC-025")

  private static let names = Set(
    """
    a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform circle clipPath \
    color-profile cursor defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite \
    feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB \
    feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight \
    feSpecularLighting feSpotLight feTile feTurbulence filter font font-face font-face-format font-face-name \
    font-face-src font-face-uri foreignObject g glyph glyphRef hatch hatchpath hkern image line linearGradient \
    marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon polyline \
    radialGradient rect script set solidcolor stop style svg switch symbol text textPath title tref tspan unknown \
    use view vkern
    """.words)

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents {
      for element in document.markup.elements where element.namespace == Namespace.svg {
        guard !names.contains(element.name) else { continue }
        let near = NearestName.of(element.name, among: names.sorted())
        findings.add(
          Self.self, "het element \(quoted(element.name)) bestaat niet in SVG",
          document.markup.place(element),
          fix: near.map { "bedoelde u \(quoted($0))?" })
      }
    }
  }
}
