/// The files that a new handbook begins with, embedded in the program.
///
/// They stand in `nieuw/`, which is a handbook itself: `handboek volg Sources/HandboekTemplates/nieuw` shows it.
/// Everything in them is plainly an example.
public enum HandbookTemplate {
  /// One file of the new folder.
  public struct File: Sendable, Hashable {
    /// The path in the folder, with `/` between its parts.
    public var path: String
    /// The text, UTF-8.
    public var bytes: [UInt8]
  }

  /// What the new handbook says of itself.
  public struct Choices: Sendable, Hashable {
    public var title: String
    /// Nil leaves the line that asks for one.
    public var publisher: String?
    /// The day of the edition, as year-month-day.
    public var day: String
    /// The day by which offers must be looked at again, likewise.
    public var reviewDay: String

    public init(title: String, publisher: String?, day: String, reviewDay: String) {
      self.title = title
      self.publisher = publisher
      self.day = day
      self.reviewDay = reviewDay
    }
  }

  /// The days in the files as they stand in the program; each becomes one of the choices.
  static let day = "2026-11-22"
  static let reviewDay = "2027-11-22"

  /// The files as they stand in the program, in the order in which an editor meets them.
  public static let files: [File] = [
    File(path: "handboek.yml", bytes: PackageResources.handboek_yml),
    File(path: "LEESMIJ.md", bytes: PackageResources.LEESMIJ_md),
    File(path: "voorwoord.md", bytes: PackageResources.voorwoord_md),
    File(path: "colofon.md", bytes: PackageResources.colofon_md),
    File(path: "hoofdstukken/01-schrijven.md", bytes: PackageResources._1_schrijven_md),
    File(path: "hoofdstukken/02-verwijzen.md", bytes: PackageResources._2_verwijzen_md),
    File(path: "publicaties/voorbeeldrapport-2025.md", bytes: PackageResources.voorbeeldrapport_2025_md),
    File(path: "aanbod/voorbeeldtraining.md", bytes: PackageResources.voorbeeldtraining_md),
    File(path: "aanbod/voorbeeldcontactpunt.md", bytes: PackageResources.voorbeeldcontactpunt_md),
    File(path: "aanbod/voorbeeldhandreiking.md", bytes: PackageResources.voorbeeldhandreiking_md),
    File(path: "partners/gemeente-voorbeelddam.md", bytes: PackageResources.gemeente_voorbeelddam_md),
    File(path: "begrippen/sleutelpersoon.md", bytes: PackageResources.sleutelpersoon_md),
    File(
      path: "vraagstukken/hoe-beginnen-wij-een-gesprek.md",
      bytes: PackageResources.hoe_beginnen_wij_een_gesprek_md),
    File(path: "leerroutes/nieuwe-redacteur.md", bytes: PackageResources.nieuwe_redacteur_md),
    File(path: "beelden/kringen.svg", bytes: PackageResources.kringen_svg),
    File(path: "edities/voorbeelddam/editie.yml", bytes: PackageResources.editie_yml),
    File(
      path: "edities/voorbeelddam/aanbod/eigen-voorbeeldcontactpunt.md",
      bytes: PackageResources.eigen_voorbeeldcontactpunt_md),
    File(
      path: "edities/voorbeelddam/passages/eigen-alinea.md", bytes: PackageResources.eigen_alinea_md),
  ]

  /// The files of a new handbook.
  public static func files(_ choices: Choices) -> [File] {
    files.map { file in
      guard file.path.hasSuffix(".md") || file.path.hasSuffix(".yml") else { return file }
      var lines = String(decoding: file.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      for index in lines.indices {
        lines[index] = dated(lines[index], choices)
        if file.path == "handboek.yml" {
          if lines[index].hasPrefix("titel: ") { lines[index] = "titel: " + quoted(choices.title) }
          if let publisher = choices.publisher, lines[index].hasPrefix("uitgever: ") {
            lines[index] = "uitgever: " + quoted(publisher)
          }
        }
        if file.path == "edities/voorbeelddam/editie.yml", lines[index].hasPrefix("titel: ") {
          lines[index] = "titel: " + quoted(choices.title + ", editie Voorbeelddam")
        }
      }
      return File(path: file.path, bytes: Array(lines.joined(separator: "\n").utf8))
    }
  }

  private static func dated(_ line: String, _ choices: Choices) -> String {
    for (old, new) in [(day, choices.day), (reviewDay, choices.reviewDay)] where line.hasSuffix(old) {
      return line.dropLast(old.count) + new
    }
    return line
  }

  /// A text as a YAML scalar: as it is when that can only be read as this text, else between quotation marks
  /// (YAML 1.1 §9.1).
  static func quoted(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "." }
    }
    let first = text.unicodeScalars.first?.properties.isAlphabetic == true
    let special = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"]
    if isPlain, first, !special.contains(text.lowercased()) { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      // Nothing but printable text can stand in YAML, and a title is one line.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
