import HandboekDocument

/// Every picture that tells something is described in text (WCAG 2.2 1.1.1).
enum DescribedPictures: MachineCheck {
  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    PictureFacts.undescribed(in: handbook).map { image, file in
      AccessibilityFault("deze afbeelding heeft geen beschrijving", file: file, range: image.range)
    }
  }

  static func phrase(_ count: Int) -> String {
    count == 1 ? "1 beeld zonder beschrijving" : "\(count) beelden zonder beschrijving"
  }
}
