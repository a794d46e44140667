import HandboekDiagnostics
import HandboekDocument

/// Checks the ids of other records that front matter mentions.
enum FieldReferences {
  static func check(_ references: [FieldReference], places: PlaceIndex) -> [Diagnostic] {
    references.compactMap { reference in
      // Nearly every reference is the plain name of something that is there.
      if places.contains(RecordID(reference.kind, reference.name)) { return nil }
      let parts = reference.name.split(separator: "#", maxSplits: 1).map(String.init)
      let record = RecordID(reference.kind, parts.first ?? "")
      guard places.place(record) != nil else {
        if places.isHidden(record) { return nil }
        let nearest = NearestName.of(record.name, among: places.names(of: reference.kind))
        return Diagnostic(
          .fieldReferenceUnknown, "\(reference.kind.label) ‘\(record.name)’ bestaat niet",
          file: reference.file,
          range: reference.range, fix: nearest.map { "bedoelde u ‘\($0)’?" })
      }
      guard parts.count > 1, places.place(record, anchor: parts[1]) == nil else { return nil }
      let nearest = NearestName.of(parts[1], among: places.anchorNames(in: record))
      return Diagnostic(
        .anchorUnknown, "de kop ‘#\(parts[1])’ bestaat niet in \(reference.kind.label) ‘\(record.name)’",
        file: reference.file, range: reference.range, fix: nearest.map { "bedoelde u ‘#\($0)’?" })
    }
  }
}
