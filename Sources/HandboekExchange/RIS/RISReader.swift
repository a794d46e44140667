import HandboekDiagnostics
import HandboekDocument

/// Reads RIS, as Zotero, EndNote and library catalogues write it.
///
/// Each line is a tag of two characters, two spaces, a hyphen, a space and a value; an entry runs from
/// `TY` to `ER`. A line without a tag goes on with the value above it.
public enum RISReader {
  /// The references of a file; entries that are broken are reported and left out.
  public static func read(_ source: ImportSource, limits: ImportLimits = .standard) -> ImportedPublications {
    var result = ImportedPublications()
    result.diagnostics += [source.encodingRemark].compactMap(\.self)
    var scan = RISScan(source, limits: limits)
    scan.run()
    result.diagnostics += scan.diagnostics
    for entry in scan.entries {
      var builder = EntryBuilder(
        source: source, range: entry.range, label: "item \(entry.number)")
      RISFields(entry).fill(&builder)
      result.add(builder)
    }
    if scan.entries.isEmpty, scan.diagnostics.isEmpty {
      result.diagnostics.append(
        source.diagnostic(
          .importUnreadable, "‘\(source.name)’ heeft geen enkel RIS-item", nil,
          fix: "een item begint met een regel als ‘TY  - RPRT’"))
    }
    return result
  }
}

/// One entry: its tags in order.
struct RISEntry {
  struct Line {
    var tag: String
    var value: String
    var range: SourceRange
  }

  /// Which one of the file it is, from 1.
  var number: Int
  var lines: [Line] = []
  var range: SourceRange
}

/// Cuts a file into entries.
private struct RISScan {
  private let source: ImportSource
  private let limits: ImportLimits
  private(set) var entries: [RISEntry] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var open: RISEntry?
  private var number = 0
  /// Whether lines outside an entry were reported since the last one.
  private var reportedLoose = false

  init(_ source: ImportSource, limits: ImportLimits) {
    self.source = source
    self.limits = limits
  }

  mutating func run() {
    var lineNumber = 0
    for slice in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lineNumber += 1
      let range = SourceRange(
        SourcePosition(line: lineNumber, column: 1),
        SourcePosition(line: lineNumber, column: max(1, slice.count)))
      guard let (tag, value) = Self.tag(slice) else {
        add(continuation: slice, range)
        continue
      }
      switch tag {
      case "TY":
        close(atStartOf: range)
        number += 1
        guard number <= limits.entries else {
          diagnostics.append(source.tooMany(limits.entries))
          return
        }
        reportedLoose = false
        open = RISEntry(number: number, range: range)
        open?.lines.append(RISEntry.Line(tag: tag, value: value, range: range))
      case "ER":
        if let entry = open { entries.append(entry) } else { reportLoose(range) }
        open = nil
      default:
        guard open != nil else {
          reportLoose(range)
          continue
        }
        open?.lines.append(RISEntry.Line(tag: tag, value: value, range: range))
        if let count = open?.lines.count, count > limits.fields {
          drop("heeft meer dan \(limits.fields) regels")
        }
      }
    }
    close(atStartOf: nil)
  }

  private mutating func add(continuation slice: ArraySlice<UInt8>, _ range: SourceRange) {
    let text = String(decoding: slice, as: UTF8.self).trimmed
    guard !text.isEmpty, var entry = open, var last = entry.lines.popLast() else {
      if !text.isEmpty, open == nil, number > 0 { reportLoose(range) }
      return
    }
    guard last.value.utf8.count + text.utf8.count < limits.valueBytes else {
      drop("heeft een waarde van meer dan \(limits.valueBytes) bytes")
      return
    }
    open = nil
    last.value += "\n" + text
    entry.lines.append(last)
    open = entry
  }

  /// Ends an entry that has no `ER`.
  private mutating func close(atStartOf next: SourceRange?) {
    guard let entry = open else { return }
    diagnostics.append(
      source.diagnostic(
        .importDoubtful, "item \(entry.number): de regel ‘ER  - ’ ontbreekt aan het einde", entry.range))
    entries.append(entry)
    open = nil
  }

  private mutating func drop(_ reason: String) {
    guard let entry = open else { return }
    diagnostics.append(
      source.diagnostic(.importEntryBroken, "item \(entry.number) \(reason)", entry.range))
    open = nil
    reportedLoose = true
  }

  private mutating func reportLoose(_ range: SourceRange) {
    guard !reportedLoose else { return }
    reportedLoose = true
    diagnostics.append(
      source.diagnostic(
        .importEntryBroken, "hier staan regels buiten een item; ze zijn overgeslagen", range,
        fix: "begin het item met een regel als ‘TY  - RPRT’"))
  }

  /// The tag and value of a line such as `AU  - Berg, Jan van den`.
  private static func tag(_ line: ArraySlice<UInt8>) -> (tag: String, value: String)? {
    var index = line.startIndex
    while index < line.endIndex, line[index] == 0x20 { index += 1 }
    guard index + 2 < line.endIndex, isUpper(line[index]),
      isUpper(line[index + 1]) || isDigit(line[index + 1])
    else { return nil }
    let tag = String(decoding: line[index..<(index + 2)], as: UTF8.self)
    index += 2
    let spaces = line[index...].prefix { $0 == 0x20 }.count
    index += spaces
    // One or two spaces; Zotero and EndNote write two.
    guard (1...3).contains(spaces), index < line.endIndex, line[index] == UInt8(ascii: "-") else {
      return nil
    }
    index += 1
    guard index == line.endIndex || line[index] == 0x20 else { return nil }
    return (tag, String(decoding: line[index...], as: UTF8.self).trimmed)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
