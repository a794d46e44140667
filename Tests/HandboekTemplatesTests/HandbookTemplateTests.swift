import FoundationEssentials
import Testing

@testable import HandboekTemplates

/// The files that a new handbook begins with.
///
/// That they make a book without a remark, in every form, is a
/// command test (`nieuw.md`) and a step of `make test`.
@Suite struct HandbookTemplateTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/HandboekTemplates/nieuw")

  private func choices(_ title: String, publisher: String? = nil) -> HandbookTemplate.Choices {
    HandbookTemplate.Choices(title: title, publisher: publisher, day: "2031-02-28", reviewDay: "2032-02-28")
  }

  private func text(_ path: String, _ choices: HandbookTemplate.Choices) throws -> String {
    let file = try #require(HandbookTemplate.files(choices).first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func everyFileOfTheFolderIsInTheProgram() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
    let files = try names.filter { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: Self.folder.path + "/" + name)
      return attributes[.type] as? FileAttributeType == .typeRegular
    }
    #expect(files.sorted() == HandbookTemplate.files.map(\.path).sorted())
    for file in HandbookTemplate.files {
      #expect(
        try [UInt8](Data(contentsOf: Self.folder.appending(path: file.path))) == file.bytes, "\(file.path)")
    }
  }

  @Test func choicesTakeTheirPlaces() throws {
    let own = choices("Onrust: \"wat\" nu?", publisher: "Gemeente Voorbeelddam")
    let facts = try text("handboek.yml", own)
    #expect(facts.contains("\ntitel: \"Onrust: \\\"wat\\\" nu?\"\n"))
    #expect(facts.contains("\nuitgever: Gemeente Voorbeelddam\n"))
    #expect(facts.contains("\ndatum: 2031-02-28\n"))
    #expect(
      try text("edities/voorbeelddam/editie.yml", own).contains("\ntitel: \"Onrust: \\\"wat\\\" nu?, editie"))
    #expect(
      try text("aanbod/voorbeeldtraining.md", own).contains(
        "gecontroleerd: 2031-02-28\nherzien_voor: 2032-02-28\n"))
    for file in HandbookTemplate.files(own) {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("2026-"), "\(file.path)")
    }
    #expect(try text("handboek.yml", choices("Boek")).contains("\nuitgever: Vul hier uw organisatie in\n"))
  }

  @Test(arguments: [
    ("Mijn handboek", "Mijn handboek"), ("Ja", "Ja"), ("no", "\"no\""), ("3", "\"3\""), ("a: b", "\"a: b\""),
    ("# x", "\"# x\""), ("x #y", "\"x #y\""), ("- x", "\"- x\""), ("a\nb", "\"a b\""), ("\\", "\"\\\\\""),
    ("", "\"\""), ("a  b", "\"a  b\""), ("één", "één"), ("[x]", "\"[x]\""),
    ("{{gemeente}}", "\"{{gemeente}}\""),
  ]) func titlesAreSafeInYAML(title: String, written: String) {
    #expect(HandbookTemplate.quoted(title) == written)
  }

  /// No fact of a new book may look like one of the real world.
  @Test func everythingIsPlainlyAnExample() {
    for file in HandbookTemplate.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for folder in ["publicaties/", "aanbod/", "partners/"] where file.path.contains(folder) {
        #expect(text.contains("\nonzeker: ") && text.contains("verzonnen"), "\(file.path)")
      }
      for address in text.split(separator: "https://").dropFirst() {
        #expect(
          address.hasPrefix("example.org/") || address.hasPrefix("creativecommons.org/"), "\(file.path)")
      }
    }
  }
}
