import HandboekContainer
import HandboekDiagnostics
import HandboekXML

/// What a document holds besides its text.
extension WordReader {
  mutating func reportPackage() {
    for (_, relationship) in relationships.sorted(by: { $0.key < $1.key }) {
      switch relationship.kind {
      case "header", "footer":
        guard let path = WordPackage.path(relationship.target, from: archive.main),
          let part = archive.part(path)
        else { continue }
        report(margin: part, relationship.kind == "header" ? "koptekst" : "voettekst")
      case "vbaProject": findings.addGrouped(.importUnsafe, "de macro’s zijn weggelaten")
      case "attachedTemplate", "subDocument", "frame":
        findings.add(
          .importUnsafe, "verwijzing naar een ander bestand, niet geopend: \(relationship.target.quotedShort)"
        )
      default: break
      }
    }
    guard let settings = archive.related("settings", relationships) else { return }
    for (_, relationship) in archive.relationships(of: settings).sorted(by: { $0.key < $1.key })
    where relationship.isExternal {
      findings.add(.importUnsafe, "sjabloon van elders, niet geopend: \(relationship.target.quotedShort)")
    }
  }

  mutating func reportRest() {
    for comment in comments.unseen { findings.add(.importedComment, comment.message(at: "")) }
    if archive.names.contains(where: { $0.hasSuffix("vbaProject.bin") }),
      !findings.all.contains(where: { $0.message.hasPrefix("de macro’s") })
    {
      findings.addGrouped(.importUnsafe, "de macro’s zijn weggelaten")
    }
  }

  /// Tells of what stands above or below each page.
  private mutating func report(margin: XMLElement, _ what: String) {
    let words = ElementWalk.words(of: margin)
    if !words.isEmpty { findings.add(.importLost, "\(what) van de bladzijden: \(words.quotedShort)") }
    for drawing in ElementWalk.find(["drawing", "pict", "object"], in: margin) {
      let description = DrawingDescription(of: drawing)
      let lettering = DrawingDescription.lettering(of: drawing)
      if !lettering.isEmpty {
        findings.addGrouped(.importLost, "\(what) van de bladzijden: \(lettering.quotedShort)")
      } else if !ElementWalk.find(["blip", "imagedata"], in: drawing).isEmpty {
        findings.addGrouped(.importLost, "\(what) van de bladzijden: een afbeelding\(description.suffix)")
      } else if ElementWalk.words(of: drawing).isEmpty {
        findings.addGrouped(.importLost, "\(what) van de bladzijden: een tekening\(description.suffix)")
      }
    }
  }
}
