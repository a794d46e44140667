import Testing

@testable import HandboekCommands

struct SubprocessTests {
  @Test func argumentsReachTheProgramAsTheyAre() throws {
    let words = ["a b", "$HOME", "; exit 3", "*", "'"]
    let run = Subprocess(program: "/usr/bin/printf", arguments: ["%s|"] + words, seconds: 20)
    let result = try #require(run.run())
    #expect(result.output == words.joined(separator: "|") + "|")
    #expect(result.status == 0 && !result.isTimedOut)
  }

  @Test func variablesAreSetBesidesThoseOfTheProcess() throws {
    let run = Subprocess(
      program: "/bin/sh", arguments: ["-c", "echo $SOURCE_DATE_EPOCH; test -n \"$PATH\" || exit 4"],
      environment: ["SOURCE_DATE_EPOCH": "12"], seconds: 20)
    let result = try #require(run.run())
    #expect(result.output == "12\n" && result.status == 0)
  }

  @Test func aProgramThatTakesTooLongIsStopped() throws {
    let result = try #require(Subprocess(program: "/bin/sleep", arguments: ["60"], seconds: 0).run())
    #expect(result.isTimedOut && result.status != 0)
  }

  /// Tests run on threads where signals are blocked; a program that inherited that would not hear Ctrl-C.
  @Test func signalsReachTheProgram() throws {
    let run = Subprocess(program: "/bin/sh", arguments: ["-c", "kill -TERM $$; exit 3"], seconds: 20)
    #expect(try #require(run.run()).status == 128 + 15)
    let waiting = Subprocess(program: "/bin/sh", arguments: ["-c", "true & wait; exit 4"], seconds: 20)
    #expect(try #require(waiting.run()).status == 4)
  }

  @Test func muchOutputDoesNotBlock() throws {
    let run = Subprocess(
      program: "/bin/sh", arguments: ["-c", "head -c 3000000 /dev/zero | tr '\\0' x; exit 5"], seconds: 60)
    let result = try #require(run.run())
    #expect(result.status == 5 && !result.isTimedOut)
    #expect(result.output.utf8.count <= 70_000 && result.output.hasPrefix("xxx"))
  }

  @Test func whatIsNoProgramDoesNotStart() {
    #expect(Subprocess(program: "/nergens/iets", arguments: [], seconds: 5).run()?.status == nil)
    #expect(ProgramPath.find("handboek-bestaat-niet", ["PATH": "/usr/bin:/bin"]) == nil)
    #expect(ProgramPath.find("sh", ["PATH": "/nergens:/bin"]) == "/bin/sh")
    #expect(ProgramPath.find("sh", [:]) == nil)
  }

  @Test func datesInAPDFAreThoseOfTheEdition() {
    let pdf = "%PDF /CreationDate (D:20300102030405+00'00') /ModDate (D:2030) x"
    let fixed = String(decoding: PDFDates.fixed(Array(pdf.utf8), timestamp: 1_795_305_661), as: UTF8.self)
    #expect(fixed == "%PDF /CreationDate (D:20261122000101+00'00') /ModDate (D:2030) x")
  }
}
