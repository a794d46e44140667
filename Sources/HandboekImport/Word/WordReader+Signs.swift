import HandboekDiagnostics
import HandboekXML

/// Signs that are no plain text in a run.
extension WordReader {
  /// Words with how they are read, which stands above them in small letters (§17.3.3.25).
  mutating func ruby(_ element: XMLElement) -> String {
    func words(_ name: String) -> String {
      element.elements.first { $0.name == name }
        .map { ElementWalk.find(["t"], in: $0).map(\.text).joined().trimmed } ?? ""
    }
    let (base, reading) = (words("rubyBase"), words("rt"))
    if base.isEmpty || reading.isEmpty { return base + reading }
    findings.addGrouped(.importChanged, "kleine letters boven een woord staan nu tussen haakjes erachter")
    return "\(base) (\(reading))"
  }

  static func symbol(_ element: XMLElement) -> String {
    guard let code = element.attribute("char").flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code)
    else { return "" }
    return checkBoxes[(element.attribute("font") ?? "") + ":" + String(code & 0xFF, radix: 16)]
      ?? String(Character(scalar))
  }

  /// Check boxes in letters of their own.
  private static let checkBoxes = [
    "Wingdings:fd": "☒", "Wingdings 2:52": "☑", "Wingdings 2:53": "☒", "Wingdings 2:a3": "☐",
  ]
}
