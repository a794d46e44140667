import HandboekDiagnostics
import HandboekDocument

/// Finds what a link target stands for.
struct LinkResolver {
  let context: LinkingContext
  let record: RecordID
  let file: String
  /// Whether to look for what a wrong name may have meant: that takes a comparison with every name.
  var proposes = true

  enum Resolution {
    case target(LinkTarget)
    /// What this edition leaves out.
    case hidden
    case problem(DiagnosticKind, message: String, fix: String?)
  }

  func resolve(_ source: String) -> Resolution {
    if source.isEmpty {
      return .problem(
        .linkUnknown, message: "deze link heeft geen adres", fix: "zet het adres tussen de haakjes")
    }
    switch LinkPath.parse(source, in: file) {
    case .external(let address): return .target(.external(address))
    case .refused(let scheme):
      return .problem(.linkScheme, message: "een adres met ‘\(scheme):’ kan hier niet", fix: nil)
    case .outside:
      return .problem(.linkOutside, message: "‘\(source)’ ligt buiten de map van het handboek", fix: nil)
    case .anchor(let anchor): return resolve(anchor: anchor, in: record)
    case .file(let path, let anchor):
      guard let target = find(path) else {
        if context.places.isHidden(file: path) { return .hidden }
        let nearest = proposes ? context.places.nearestFiles.nearest(to: path) : nil
        return .problem(
          .linkUnknown,
          message: "het bestand ‘\(path.isEmpty ? source : path)’ bestaat niet of hoort niet bij het boek",
          fix: nearest.map { "bedoelde u ‘\(relative($0))’?" })
      }
      if let anchor { return resolve(anchor: anchor, in: target) }
      guard let place = context.places.place(target) else {
        return .problem(.linkUnknown, message: "het bestand ‘\(path)’ hoort niet bij het boek", fix: nil)
      }
      return .target(.place(place))
    }
  }

  private func resolve(anchor: String, in target: RecordID) -> Resolution {
    for name in AnchorForms.of(anchor) {
      if let place = context.places.place(target, anchor: name) { return .target(.place(place)) }
      if context.places.isHidden(target, anchor: name) { return .hidden }
    }
    // Other tools give the title an anchor too.
    if let place = context.places.place(target), AnchorForms.folded(place.title) == AnchorForms.folded(anchor)
    {
      return .target(.place(place))
    }
    let nearest = proposes ? NearestName.of(anchor, among: context.places.anchorNames(in: target)) : nil
    return .problem(
      .anchorUnknown, message: "de kop ‘#\(anchor)’ bestaat niet in \(target.kind.label) ‘\(target.name)’",
      fix: nearest.map { "bedoelde u ‘#\($0)’?" })
  }

  /// The record in a file.
  private func find(_ path: String) -> RecordID? {
    // Nearly every link names the file itself.
    if let record = context.places.record(file: path) { return record }
    return LinkPath.candidates(path).lazy.compactMap { context.places.record(file: $0) }.first
  }

  /// A path as it must be written in this file.
  func relative(_ path: String) -> String {
    var from = file.split(separator: "/").dropLast().map(String.init)[...]
    var to = path.split(separator: "/").map(String.init)[...]
    while let first = from.first, to.count > 1, first == to.first {
      from = from.dropFirst()
      to = to.dropFirst()
    }
    return (Array(repeating: "..", count: from.count) + to).joined(separator: "/")
  }
}
