/// The words of the accessibility metadata (schema.org) in Dutch.
enum AccessibilityWords {
  static func dutch(_ terms: [String]) -> String {
    terms.map { term in
      let base = term.prefix { $0 != "/" }
      return words[String(base)] ?? term
    }.joined(separator: ", ")
  }

  /// A set of modes that is enough: "textual,visual".
  static func sufficient(_ set: String) -> String {
    set.split(separator: ",").map { term in
      let term = String(term).filter { !$0.isWhitespace }
      return words[term] ?? term
    }.joined(separator: " en ")
  }

  private static let words: [String: String] = [
    // accessMode, accessModeSufficient
    "textual": "tekst", "visual": "beeld", "auditory": "geluid", "tactile": "tast",
    "chartOnVisual": "grafieken in beeld", "chemOnVisual": "scheikunde in beeld",
    "colorDependent": "kleuren zien", "diagramOnVisual": "schema’s in beeld",
    "mathOnVisual": "wiskunde in beeld",
    "musicOnVisual": "muziek in beeld", "textOnVisual": "tekst in beeld",
    // accessibilityFeature
    "ARIA": "rollen voor hulptechniek", "alternativeText": "beschrijving bij beelden",
    "audioDescription": "audiodescriptie", "closedCaptions": "ondertiteling",
    "openCaptions": "vaste ondertiteling",
    "describedMath": "beschreven wiskunde", "displayTransformability": "weergave aan te passen",
    "highContrastAudio": "duidelijk geluid", "highContrastDisplay": "groot contrast", "index": "register",
    "largePrint": "grote letter", "latex": "wiskunde in LaTeX", "longDescription": "lange beschrijvingen",
    "MathML": "wiskunde als tekst", "pageBreakMarkers": "paginagrenzen", "pageNavigation": "paginalijst",
    "printPageNumbers": "paginanummers van papier", "readingOrder": "vaste leesvolgorde",
    "signLanguage": "gebarentaal", "structuralNavigation": "koppen",
    "synchronizedAudioText": "tekst met voorlezen",
    "tableOfContents": "inhoudsopgave", "tactileGraphic": "voelbare beelden",
    "transcript": "uitgeschreven geluid",
    "ttsMarkup": "aanwijzingen voor uitspraak", "unlocked": "geen beveiliging", "braille": "braille",
    // accessibilityHazard
    "none": "geen", "unknown": "onbekend", "flashing": "flitsen", "motionSimulation": "beweging",
    "sound": "plots geluid", "noFlashingHazard": "geen flitsen", "noMotionSimulationHazard": "geen beweging",
    "noSoundHazard": "geen plots geluid", "unknownFlashingHazard": "onbekend of er flitsen zijn",
    "unknownMotionSimulationHazard": "onbekend of er beweging is",
    "unknownSoundHazard": "onbekend of er plots geluid is",
  ]
}
