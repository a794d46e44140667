import FoundationEssentials
import HandboekDocument
import Testing

@testable import HandboekCommands

struct ValueTests {
  @Test func formatsComeInOneOrder() {
    #expect(FormatList(argument: "json, epub")?.formats.map(\.name) == ["epub", "json"])
    #expect(FormatList(argument: "epub,epub")?.formats.count == 1)
    #expect(FormatList(argument: "pdf")?.hasPDF == true)
    #expect(!FormatList.all.hasPDF)
    for wrong in ["", ",", "docx", "epub;html"] { #expect(FormatList(argument: wrong) == nil) }
  }

  @Test(arguments: [0, 1, 86_400, 951_782_400, 1_078_012_800, 1_795_305_600, 4_107_542_400])
  func midnightIsTheInverseOfTheCalendar(seconds: Int) throws {
    let date = try #require(CalendarDate(secondsSince1970: seconds))
    #expect(date.secondsSince1970 == seconds - seconds % 86_400)
  }

  @Test func timestampComesFromTheEnvironmentFirst() throws {
    var metadata = Metadata(title: "x", identifier: "x")
    #expect(try SourceDate.timestamp(of: metadata, environment: [:]) == 0)
    metadata.timestamp = 1_795_305_600
    #expect(try SourceDate.timestamp(of: metadata, environment: ["SOURCE_DATE_EPOCH": ""]) == 1_795_305_600)
    #expect(try SourceDate.timestamp(of: metadata, environment: ["SOURCE_DATE_EPOCH": "12"]) == 12)
    #expect(throws: CommandFailure.self) {
      try SourceDate.timestamp(of: metadata, environment: ["SOURCE_DATE_EPOCH": "gisteren"])
    }
  }

  @Test func widthComesFromTheUserFirst() {
    #expect(Terminal.measure(asked: TextWidth(argument: "120"), environment: [:]) == 120)
    for wrong in ["", "19", "401", "tachtig", "-80"] { #expect(TextWidth(argument: wrong) == nil) }
  }

  @Test func sizesAreDutch() {
    #expect(
      [999, 1_499, 402_000, 1_249_999].map(ByteCount.dutch) == ["999 bytes", "1 kB", "402 kB", "1,2 MB"])
  }

  /// The manual's table of exit statuses is the program's own.
  @Test func readmeHasTheTables() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = String(decoding: try Data(contentsOf: root.appending(path: "README.md")), as: UTF8.self)
    #expect(readme.contains(ExitStatus.table))
    for variable in ProcessEnvironment.variables {
      #expect(readme.contains("| `\(variable.name)` | \(variable.meaning) |"))
    }
  }

  @Test func pagerFollowsTheEnvironment() {
    #expect(Pager.program([:]) == "less")
    #expect(Pager.program(["PAGER": "more"]) == "more")
    #expect(Pager.program(["HANDBOEK_PAGER": "most", "PAGER": "more"]) == "most")
    #expect(Pager.program(["HANDBOEK_PAGER": "", "PAGER": "more"]) == nil)
  }
}
