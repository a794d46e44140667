import FoundationEssentials
import HandboekDiagnostics
import Testing

@testable import HandboekCommands

/// Every diagnostic has an id, a test that makes it fire, and a line in the table.
struct KnownDiagnosticsTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  private static func text(_ url: URL) -> String {
    (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The blocks of the command tests that are named after an id.
  private static func blocks(of id: String) -> [CommandCase] {
    CommandCase.parse(text(tests.appending(path: "Commands/\(id).md")), file: "\(id).md")
  }

  @Test func idsAreUnique() {
    let ids = (KnownDiagnostics.all + KnownDiagnostics.ofEPUBs).map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let parts = id.split(separator: "-")
      #expect(parts.count == 3 && parts[0] == "HB" && parts[2].count == 3 && Int(parts[2]) != nil, "\(id)")
    }
  }

  /// A check that never fires fails here.
  @Test(arguments: KnownDiagnostics.all.map(\.id)) func everyIdFires(_ id: String) throws {
    let kind = try #require(KnownDiagnostics.all.first { $0.id == id })
    let blocks = Self.blocks(of: id)
    let word = kind.severity.rawValue
    #expect(
      blocks.contains { $0.output.contains { $0.contains(": \(word)[\(id)]: ") } },
      "Commands/\(id).md laat deze melding niet zien")
    guard kind.severity == .error, kind.isLenient else { return }
    #expect(
      blocks.contains { block in
        block.command.contains("--soepel") && block.status == 0
          && block.output.contains { $0.contains(": waarschuwing[\(id)]: ") }
      },
      "Commands/\(id).md laat niet zien wat --soepel doet")
  }

  @Test func everyFileNamesAKnownId() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.tests.appending(path: "Commands").path)
    let known = Set(KnownDiagnostics.all.map { $0.id + ".md" })
    for name in names.sorted() where name.hasPrefix("HB-") {
      #expect(known.contains(name), "\(name) noemt geen melding")
    }
  }

  @Test func messagesAreSentences() {
    for kind in KnownDiagnostics.all + KnownDiagnostics.ofEPUBs {
      for text in [kind.summary, kind.cure] {
        #expect(
          text.first?.isUppercase == true
            || ["handboek.yml", "unique-identifier", "epub:type", "lang en", "‘"].contains {
              text.hasPrefix($0)
            }, "\(kind.id): \(text)")
        #expect(text.hasSuffix(".") || text.hasSuffix(")."), "\(kind.id): \(text)")
      }
    }
  }

  /// `Sources/HandboekChecks/MELDINGEN.md` is made by this test with HANDBOEK_RECORD.
  @Test func theTableIsCurrent() throws {
    let url = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/HandboekChecks/MELDINGEN.md")
    let table = """
      # Meldingen

      Alles wat `handboek` kan melden. Deze tabel is gemaakt met `handboek info --meldingen`;
      verander haar niet met de hand.

      \(KnownDiagnostics.tables)
      """
    if CommandTests.isRecording {
      try Data(table.utf8).write(to: url)
      Issue.record("opgenomen: \(url.path)")
    } else {
      #expect(Self.text(url) == table, "draai deze test met HANDBOEK_RECORD=1")
    }
  }
}
