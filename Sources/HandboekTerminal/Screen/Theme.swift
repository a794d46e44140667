import HandboekPlainText

/// The colours of the screen; the raw value is the name that users see.
public enum Theme: String, Sendable, Hashable, CaseIterable {
  /// The colours that the terminal has already.
  case terminal
  case light = "licht"
  case dark = "donker"
  case contrast

  /// What the user reads when the colours change.
  public var title: String {
    switch self {
    case .terminal: "kleuren van de terminal"
    case .light: "licht"
    case .dark: "donker"
    case .contrast: "hoog contrast"
    }
  }

  /// The theme after this one.
  public var next: Theme {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }

  /// The parameters of SGR (ECMA-48 §8.3.117) for a look, after a reset; without colour only weights and
  /// reversed video.
  func codes(for look: Look, hasColor: Bool) -> [String] {
    var codes: [String] = []
    let style = look.style
    if style.contains(.bold) { codes.append("1") }
    if style.contains(.dim), !hasColor || self == .terminal { codes.append("2") }
    if style.contains(.italic) { codes.append("3") }
    if style.contains(.underline) || style.contains(.link) { codes.append("4") }
    if style.contains(.strikethrough) { codes.append("9") }
    return codes + (hasColor ? colors(for: look) : monochrome(look))
  }

  private func monochrome(_ look: Look) -> [String] {
    switch look.role {
    case .text, .panel: []
    case .bar, .chosen, .currentHit: ["7"]
    case .hit: ["1", "4"]
    }
  }

  private func colors(for look: Look) -> [String] {
    let palette = palette
    switch look.role {
    case .bar: return palette.bar
    case .chosen: return palette.chosen
    case .hit: return palette.hit
    case .currentHit: return palette.currentHit
    case .text, .panel:
      let ground = look.role == .panel ? palette.panel : palette.ground
      if look.style.contains(.link) { return ground + palette.link }
      if look.style.contains(.accent) { return ground + palette.accent }
      if look.style.contains(.dim) { return ground + palette.dim }
      return ground
    }
  }

  /// The colours of a theme as SGR parameters; `38;5` and `48;5` choose from the 256 of xterm.
  private struct Palette {
    var ground: [String] = []
    var panel: [String] = []
    var bar: [String]
    var link: [String]
    var accent: [String]
    var dim: [String] = []
    var chosen: [String]
    var hit: [String]
    var currentHit: [String]
  }

  private var palette: Palette {
    switch self {
    case .terminal:
      Palette(
        bar: ["7"], link: ["36"], accent: ["36"], chosen: ["7"], hit: ["30", "43"],
        currentHit: ["1", "30", "46"])
    case .light:
      Palette(
        ground: ["38;5;234", "48;5;231"], panel: ["38;5;234", "48;5;255"], bar: ["38;5;231", "48;5;24"],
        link: ["38;5;25"], accent: ["38;5;24"], dim: ["38;5;240"], chosen: ["38;5;231", "48;5;25"],
        hit: ["38;5;234", "48;5;229"], currentHit: ["1", "38;5;16", "48;5;214"])
    case .dark:
      Palette(
        ground: ["38;5;253", "48;5;234"], panel: ["38;5;253", "48;5;236"], bar: ["38;5;253", "48;5;238"],
        link: ["38;5;117"], accent: ["38;5;116"], dim: ["38;5;247"], chosen: ["38;5;16", "48;5;117"],
        hit: ["38;5;230", "48;5;58"], currentHit: ["1", "38;5;16", "48;5;221"])
    case .contrast:
      Palette(
        ground: ["97", "40"], panel: ["97", "40"], bar: ["30", "107"], link: ["93"], accent: ["96"],
        dim: ["97"], chosen: ["30", "103"], hit: ["30", "106"], currentHit: ["1", "30", "103"])
    }
  }
}
