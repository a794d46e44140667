import ArgumentParser
import HandboekDocument

/// One form in which a handbook comes out.
///
/// To add a form: one file with a type like those beside this one, and one line in
/// `OutputFormats.all`.
protocol OutputFormat: Sendable {
  /// What the user types after `--formaat`.
  var name: String { get }
  /// The name of the file it makes.
  var fileName: String { get }
  /// The bytes of the file; the same for the same handbook, everywhere.
  func write(_ handbook: Handbook) async throws(CommandFailure) -> [UInt8]
}

/// The forms there are.
enum OutputFormats {
  static let all: [any OutputFormat] = [EPUBOutput(), PrintOutput(), TextOutput(), JSONOutput()]

  /// Writes a handbook in the chosen forms, side by side; the result is in the order of `formats`.
  static func render(
    _ handbook: Handbook, as formats: [any OutputFormat]
  ) async throws(CommandFailure) -> [AtomicFile.Content] {
    let results = await withTaskGroup(of: (Int, Result<[UInt8], CommandFailure>).self) { group in
      for (index, format) in formats.enumerated() {
        group.addTask { (index, await result(of: format, handbook)) }
      }
      var results: [Int: Result<[UInt8], CommandFailure>] = [:]
      for await (index, result) in group { results[index] = result }
      return results
    }
    var files: [AtomicFile.Content] = []
    for (index, format) in formats.enumerated() {
      guard let bytes = try results[index]?.get() else { continue }
      files.append(AtomicFile.Content(name: format.fileName, bytes: bytes))
    }
    return files
  }

  private static func result(
    of format: any OutputFormat, _ handbook: Handbook
  ) async -> Result<[UInt8], CommandFailure> {
    do throws(CommandFailure) {
      return .success(try await format.write(handbook))
    } catch {
      return .failure(error)
    }
  }
}

/// The value of `--formaat`: names of forms, with commas between them.
struct FormatList: ArgumentValue, Sendable {
  var formats: [any OutputFormat]
  /// Whether a PDF is wanted too; another program makes it, so it is never made unasked.
  var hasPDF = false
  /// Whether feeds are wanted too, which tell of the other files.
  var hasFeeds = false
  /// Whether there is something to print: the page, or the PDF that is made of it.
  var hasPaper: Bool { hasPDF || formats.contains { $0 is PrintOutput } }

  /// All forms of the book that need no other program.
  static var all: FormatList { FormatList(formats: OutputFormats.all) }
  /// Only the page.
  static var page: FormatList { FormatList(formats: [PrintOutput()]) }

  private init(formats: [any OutputFormat]) { self.formats = formats }

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
    guard !names.isEmpty else { return nil }
    hasPDF = names.contains(Self.pdf)
    let hasFeeds = names.contains(Self.feeds)
    self.hasFeeds = hasFeeds
    for name in names
    where name != Self.pdf && name != Self.feeds && !OutputFormats.all.contains(where: { $0.name == name }) {
      return nil
    }
    // A feed without the e-book would offer nothing.
    formats = OutputFormats.all.filter { names.contains($0.name) || hasFeeds && $0 is EPUBOutput }
  }

  var defaultValueDescription: String { formats.map(\.name).joined(separator: ",") }

  private static let pdf = "pdf"
  private static let feeds = "opds"

  static var valueName: String { "vormen" }
  static var expectation: String { "kies uit " + choices.joined(separator: ", ") + ", met komma’s ertussen" }
  static var choices: [String] { OutputFormats.all.map(\.name) + [feeds, pdf] }
}
