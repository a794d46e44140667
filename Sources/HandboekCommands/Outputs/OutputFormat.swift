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
  func write(_ handbook: Handbook) async -> [UInt8]
}

/// The forms there are.
enum OutputFormats {
  static let all: [any OutputFormat] = [EPUBOutput(), PrintOutput(), TextOutput(), JSONOutput()]

  /// Writes a handbook in the chosen forms, side by side; the result is in the order of `formats`.
  static func render(_ handbook: Handbook, as formats: [any OutputFormat]) async -> [AtomicFile.Content] {
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, format) in formats.enumerated() {
        group.addTask { (index, await format.write(handbook)) }
      }
      var files = formats.map { AtomicFile.Content(name: $0.fileName, bytes: []) }
      for await (index, bytes) in group { files[index].bytes = bytes }
      return files
    }
  }
}

/// The value of `--formaat`: names of forms, with commas between them.
struct FormatList: ArgumentValue, Sendable {
  var formats: [any OutputFormat]

  /// All forms.
  static var all: FormatList { FormatList(formats: OutputFormats.all) }

  private init(formats: [any OutputFormat]) { self.formats = formats }

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
    guard !names.isEmpty else { return nil }
    for name in names where !OutputFormats.all.contains(where: { $0.name == name }) { return nil }
    formats = OutputFormats.all.filter { names.contains($0.name) }
  }

  var defaultValueDescription: String { formats.map(\.name).joined(separator: ",") }

  static var valueName: String { "vormen" }
  static var expectation: String {
    "kies uit " + OutputFormats.all.map(\.name).joined(separator: ", ") + ", met komma’s ertussen"
  }
}
