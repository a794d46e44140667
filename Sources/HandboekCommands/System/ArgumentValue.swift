import ArgumentParser

/// A type of option value that can say in Dutch what it expects.
///
/// The library's own complaint about a wrong value is English, so a wrong value is looked up by
/// the name that help shows for it, among `ArgumentValues.all`.
protocol ArgumentValue: ExpressibleByArgument {
  /// The name that help shows between angle brackets.
  static var valueName: String { get }
  /// What may be typed: "kies uit auto, altijd, nooit".
  static var expectation: String { get }
  /// Every value there is, when they can be listed; shells complete them.
  static var choices: [String] { get }
}

extension ArgumentValue {
  static var choices: [String] { [] }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  static var choices: [String] { allCases.map(\.rawValue) }
}

/// The types of option value.
enum ArgumentValues {
  static let all: [any ArgumentValue.Type] = [
    ColorChoice.self,
    TextWidth.self,
    HitLimit.self,
    FormatList.self,
    CalendarDay.self,
    Year.self,
    OfferOrder.self,
    PublicationOrder.self,
    PaperChoice.self,
    ImportFormat.self,
    ImportKind.self,
    ExportFormat.self,
    PortNumber.self,
    Shell.self,
    ChangesChoice.self,
    EditionChoice.self,
    EditionShare.self,
  ]

  /// What is wrong with a value, or nil when it will do.
  static func fault(_ value: String, valueName: String) -> String? {
    guard let type = all.first(where: { $0.valueName == valueName }) else { return nil }
    return type.init(argument: value) == nil ? type.expectation : nil
  }
}

/// A width in columns.
struct TextWidth: ArgumentValue {
  static let range = 20...400
  var columns: Int

  init?(argument: String) {
    guard let columns = Int(argument), Self.range.contains(columns) else { return nil }
    self.columns = columns
  }

  static var valueName: String { "kolommen" }
  static var expectation: String { "geef een getal van \(range.lowerBound) tot \(range.upperBound)" }
}
