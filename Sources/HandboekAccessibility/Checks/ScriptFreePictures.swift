import HandboekDocument

/// No drawing has a script: no program can tell whether a keyboard or screen reader gets through it (WCAG 2.2 2.1.1).
enum ScriptFreePictures: MachineCheck {
  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    handbook.assets.filter { $0.mediaType == .svg && $0.bytes.contains("<script") }.map { asset in
      AccessibilityFault("in deze tekening zit een script", file: asset.path)
    }
  }

  static func phrase(_ count: Int) -> String {
    count == 1 ? "1 tekening met een script" : "\(count) tekeningen met een script"
  }
}
