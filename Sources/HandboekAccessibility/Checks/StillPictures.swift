import HandboekDocument

/// Nothing moves or flashes: a reader could not stop it (WCAG 2.2 2.2.2 and 2.3.1).
enum StillPictures: MachineCheck {
  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    handbook.assets.filter(\.mayMove).map { asset in
      AccessibilityFault("deze afbeelding kan bewegen", file: asset.path)
    }
  }

  static func phrase(_ count: Int) -> String {
    count == 1 ? "1 beeld dat kan bewegen" : "\(count) beelden die kunnen bewegen"
  }
}
