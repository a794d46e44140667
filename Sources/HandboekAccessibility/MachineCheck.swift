import HandboekDocument

/// One thing about a book that a program can judge; a claim of conformance needs all of them.
///
/// A new check is a file in `Checks/` and a line in `MachineChecks.all`.
protocol MachineCheck {
  /// Where the book fails.
  static func faults(in handbook: Handbook) -> [AccessibilityFault]
  /// What `count` failures are called: "2 beelden zonder beschrijving".
  static func phrase(_ count: Int) -> String
}

enum MachineChecks {
  static var all: [any MachineCheck.Type] {
    [
      DescribedPictures.self,
      StillPictures.self,
      ScriptFreePictures.self,
      OrderedHeadings.self,
      FilledHeadings.self,
      TablesWithHeads.self,
      TellingLinks.self,
      NamedBook.self,
    ]
  }
}
