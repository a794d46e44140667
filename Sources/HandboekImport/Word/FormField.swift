import HandboekXML

/// What is chosen or filled in on a form (ECMA-376 part 1, §17.16.17, §17.5.2).
enum FormField {
  /// What the data of an older field say; nil when they do not.
  static func value(ofData data: XMLElement) -> String? {
    for kind in data.elements {
      func value(_ name: String) -> XMLElement? { kind.elements.first { $0.name == name } }
      switch kind.name {
      case "checkBox": return sign((value("checked") ?? value("default")).map { WordValue.isOn($0) } ?? false)
      case "ddList":
        let entries = kind.elements.filter { $0.name == "listEntry" }
        let chosen = (value("result") ?? value("default")).flatMap { WordValue.number($0) } ?? 0
        return entries.indices.contains(chosen) ? entries[chosen].attribute("val") : nil
      case "textInput":
        let text = value("default")?.attribute("val") ?? ""
        return text.isEmpty ? nil : text
      default: break
      }
    }
    return nil
  }

  /// What is chosen in a content control without text; nil when it has text, or says nothing.
  static func value(ofControl control: XMLElement) -> String? {
    let content = control.elements.first { $0.name == "sdtContent" }
    let words = content.map { ElementWalk.find(["t", "delText", "drawing"], in: $0) } ?? []
    if words.contains(where: { $0.name == "drawing" || !$0.text.isEmpty }) { return nil }
    let properties = control.elements.first { $0.name == "sdtPr" }
    for kind in properties?.elements ?? [] {
      switch kind.name {
      case "checkbox":
        return sign(kind.elements.first { $0.name == "checked" }.map { WordValue.isOn($0) } ?? false)
      case "dropDownList", "comboBox":
        guard let last = kind.attribute("lastValue"), !last.isEmpty else { return nil }
        let item = kind.elements.first { $0.attribute("value") == last }
        return item?.attribute("displayText") ?? last
      default: break
      }
    }
    return nil
  }

  /// Whether a content control shows what is to be filled in, as nothing is.
  static func isUnfilled(_ control: XMLElement) -> Bool {
    control.elements.first { $0.name == "sdtPr" }?.elements.contains {
      $0.name == "showingPlcHdr" && WordValue.isOn($0)
    } ?? false
  }

  private static func sign(_ isChecked: Bool) -> String { isChecked ? "☒" : "☐" }
}

extension WordReader {
  mutating func reportUnfilled(_ control: XMLElement) {
    guard control.name == "sdt", FormField.isUnfilled(control) else { return }
    findings.addGrouped(
      .importChanged, "een veld waarin nog niets is ingevuld; wat Word daar toont, is nu tekst")
  }
}
