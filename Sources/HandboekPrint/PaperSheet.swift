import HandboekStyles

/// The part of the styles that depends on the paper and on the kind of document.
enum PaperSheet {
  static func sheet(_ options: PrintOptions) -> [UInt8] {
    var sheet: [UInt8] = []
    if options.isPack { sheet += Styles.pack }
    switch options.paper {
    case .a4: break
    case .a5: sheet += Styles.paperA5
    case .large: sheet += Styles.paperLarge
    }
    if options.hasNotesAtFoot { sheet += Styles.footNotes }
    // Lists in two columns would have two lines at heights that hardly differ.
    if options.hasLineNumbers { sheet += Array("@media print { .titels { columns: 1; } }\n".utf8) }
    if options.showsOnlyLines { sheet += Styles.onlyLines }
    return sheet
  }

  /// The class of the body, for style sheets.
  static func bodyClass(_ options: PrintOptions) -> String? { options.isPack ? "raadstuk" : nil }
}
