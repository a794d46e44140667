import HandboekDiagnostics
import HandboekPlainText

extension Styler {
  /// The same choice for lines that are laid out as text.
  var appearance: ANSIRenderer.Appearance {
    switch level {
    case .plain: .plain
    case .weights: .monochrome
    case .colour: .color
    }
  }
}
