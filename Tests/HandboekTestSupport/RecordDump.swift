public import HandboekDocument

/// A dump of one record: each field that holds something on a line, then its text.
public enum RecordDump {
  public static func text(_ record: any TextRecord) -> String {
    var lines = ["\(record.id.kind.rawValue)/\(record.id.name) ← \(record.file)"]
    for child in Mirror(reflecting: record).children {
      guard let label = child.label, !["id", "file"].contains(label) else { continue }
      if child.value is [Block] || child.value is [Footnote] { continue }
      if let text = describe(child.value) { lines.append("  \(label): \(text)") }
    }
    let text = TreeDump.text(record.text, record.footnotes)
    lines += text.split(separator: "\n").map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A value as text; nil when it is empty.
  private static func describe(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    switch value {
    case let place as Place: return TreeDump.place(place)
    case let passage as Passage:
      return TreeDump.place(passage.place) + (passage.citationAnchor.map { " @\($0)" } ?? "")
    case let summary as OfferSummary: return TreeDump.place(summary.place)
    case let inline as Inline: return TreeDump.text([inline]).split(separator: "\n").joined(separator: " ")
    case let date as CalendarDate: return date.iso
    case let tag as LanguageTag: return tag.text
    case let text as String: return text.isEmpty ? nil : "‘\(text)’"
    case let flag as Bool: return flag ? "true" : nil
    case let kind as OfferKind: return kind.rawValue
    case let level as EvidenceLevel: return level.rawValue
    case let number as Int: return String(number)
    default: break
    }
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { describe($0.value) }
    case .collection:
      let parts = mirror.children.compactMap { describe($0.value) }
      return parts.isEmpty ? nil : "[" + parts.joined(separator: ", ") + "]"
    default:
      let fields = mirror.children.compactMap { child -> String? in
        guard let text = describe(child.value) else { return nil }
        return "\(child.label ?? "")=\(text)"
      }
      return fields.isEmpty ? nil : "{" + fields.joined(separator: " ") + "}"
    }
  }
}
