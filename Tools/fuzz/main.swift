// Reads changed EPUBs for a while; see CONTRIBUTING.md, "Fuzz the reader".
//
//   handboek-fuzz FOLDER-WITH-EPUBS SECONDS SEED [LAST]
//
// Each book is a seed with some bytes changed: in its container, or in the files inside a container that is whole
// again. It is written to LAST before it is read, so that a crash leaves its book behind. The program ends with 1,
// and keeps the book, when a sign comes out that could command a terminal, when a line is too wide, when one book
// takes over five seconds of the processor, or when it all took more than 512 MB.
import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekPlainText
import HandboekReading
import HandboekTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// SplitMix64.
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes books out of seeds.
struct Mutator {
  var random: Random
  let seeds: [[UInt8]]

  private static let tokens: [[UInt8]] =
    [
      "<", ">", "</", "/>", "\"", "'", "&", "&amp;", "&#155;", "&#8238;", "&nbsp;", "&#x1F468;&#x200D;",
      "<!--", "-->",
      "<![CDATA[", "]]>", "<!DOCTYPE html [<!ENTITY a \"b\">]>", "<p>", "</p>", "<div>", "<ul><li>",
      "<table><tr><td>",
      "<dl><dt>", "<a href=\"#a\">1</a>", "<sup><a id=\"r\" href=\"#n\">1</a></sup>",
      "<p id=\"n\"><a href=\"#r\">1</a>",
      "<aside epub:type=\"footnote\" id=\"x\">", "<a epub:type=\"noteref\" href=\"#x\">*</a>", "<svg>",
      "<math><mfrac>",
      "<ruby>a<rt>b</rt></ruby>", "<pre>", "<h1>", "<br/>", "<img alt=\"\u{1B}[31m\"/>",
      "<nav epub:type=\"toc\"><ol>",
      "colspan=\"99999\"", "start=\"-9\"", "hidden", "xml:lang=\"ar\"", "dir=\"rtl\"", " href=\"../../../x\"",
      "href=\"javascript:x\"", "href=\"%00%1b\"", "linear=\"no\"", "properties=\"nav\"", "\u{1B}]0;x\u{7}",
      "\u{9B}31m",
      "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\0", "\r", "\t", "e\u{301}\u{302}\u{303}", "漢字",
      "שלום", "🏴\u{E0067}",
    ].map { Array($0.utf8) } + [
      [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x9B], [0xF4, 0x90, 0x80, 0x80],
    ]

  mutating func book() -> [UInt8] {
    guard let seed = seeds.randomElement(using: &random) else { return [] }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return changed(seed, in: false)
    default: return repacked(seed) ?? changed(seed, in: false)
    }
  }

  /// A container that is whole, with changes in its files.
  private mutating func repacked(_ seed: [UInt8]) -> [UInt8]? {
    guard let reader = try? ZIPReader(ContainerSource(seed), isLenient: true) else { return nil }
    var entries: [ZIPEntry] = []
    let victims = Int.random(in: 1...3, using: &random)
    let texts = reader.entries.indices.filter { index in
      let name = reader.entries[index].path.text
      return ["xhtml", "html", "opf", "ncx", "xml"].contains { name.hasSuffix($0) }
    }
    let chosen = Set((0..<victims).compactMap { _ in texts.randomElement(using: &random) })
    for (index, entry) in reader.entries.enumerated() {
      guard var bytes = try? reader.read(entry) else { continue }
      if chosen.contains(index) { bytes = changed(bytes, in: true) }
      entries.append(ZIPEntry(stored: entry.path, bytes))
    }
    return try? ZIPWriter.write(entries, timestamp: 0)
  }

  private mutating func changed(_ bytes: [UInt8], in isText: Bool) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<(1 << Int.random(in: 0...5, using: &random)) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + (1 << Int.random(in: 0...10, using: &random)))
      switch Int.random(in: 0..<(isText ? 8 : 4), using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes.removeSubrange(place..<end)
      case 3:
        let count = isText ? Int.random(in: 1...6, using: &random) : 1
        let piece = Array(bytes[place..<end])
        for _ in 0..<count where bytes.count < 4 << 20 { bytes.insert(contentsOf: piece, at: place) }
      default:
        guard let token = Self.tokens.randomElement(using: &random) else { continue }
        let count = Int.random(in: 0..<12, using: &random) == 0 ? Int.random(in: 1...400, using: &random) : 1
        bytes.insert(contentsOf: Array(repeatElement(token, count: count).joined()), at: place)
      }
    }
    return bytes
  }
}

/// What is wrong with how a book was read; nil when nothing is.
func fault(_ bytes: [UInt8]) -> String? {
  guard let book = try? EPUBBook(ContainerSource(bytes), name: "boek") else { return nil }
  for width in [20, 72] {
    if let fault = fault(PlainTextWriter.lines(ofFrontOf: book, width: width), width) { return fault }
  }
  var text = book.faults.map { $0.message + $0.file }
  for index in book.documents.indices.prefix(60) {
    let document = book.document(index)
    text +=
      document.faults.map { $0.message + $0.file } + document.anchors.map(\.id)
      + document.pageStarts.map(\.label)
    for width in index == 0 ? [20, 33, 72] : [72] {
      if let fault = fault(PlainTextWriter.lines(of: document, width: width), width) { return fault }
    }
    for anchor in document.anchors.prefix(20) { _ = document.passage(anchor.id) }
  }
  for place in [
    "1", "3.12", "p. 3", "blz. 2", "tabel 1.1", "1.A.1", "40%", "x", "inhoud", "#r", "a.xhtml#b#c",
  ] {
    _ = book.resolve(place)
  }
  // The same keys each time a book is read, so that a fault can be looked at again.
  var random = Random(state: UInt64(bytes.count))
  if let fault = readingFault(book, &random) { return fault }
  return text.lazy.compactMap { unprintable($0) }.first
}

/// What is wrong with what a person gets to see who reads a while, line by line and on the whole screen.
func readingFault(_ book: EPUBBook, _ random: inout Random) -> String? {
  var linear = LinearReader(book, width: 40)
  var told = linear.begin()
  for line in ["1", "", "n 1", "1", "t", "i", "2", "w", "z de", "1", "b", "bl", "g p. 3", "", "v"] {
    told += linear.answer(line).text
  }
  told += linear.record().text.replacing("\t", with: " ")
  if let sign = told.split(separator: "\n").lazy.compactMap({ unprintable(String($0)) }).first { return sign }
  var reader = Reader(book, columns: 60, rows: 20)
  let usual: [Key] = [
    .character(" "), .tab, .enter, .tab, .enter, .escape, .character("t"), .down, .enter, .character("/"),
    .character("e"),
    .enter, .character("n"), .character("r"), .escape, .character("m"), .enter, .character("'"), .escape,
    .character("b"),
  ]
  // Then any of them, in any order.
  let all =
    usual + "acgGhijkuTM[]N:3?.%".map(Key.character) + [.up, .left, .right, .backTab, .backspace, .end]
  let keys = usual + (0..<60).map { _ in all.randomElement(using: &random) ?? .escape }
  for (index, key) in keys.enumerated() {
    let isAsking = reader.handle(.input(.key(key))).contains(.loadCatalogue)
    if isAsking { _ = reader.handle(.catalogue(index % 2 == 0 ? nil : [])) }
    for _ in 0..<4 where reader.isBusy { _ = reader.handle(.idle) }
    let columns = 1 + Int.random(in: 0..<130, using: &random)
    let rows = 1 + Int.random(in: 0..<40, using: &random)
    _ = reader.handle(.resize(columns: columns, rows: rows))
    if let sign = reader.screen.cells.lazy.compactMap({ unprintable($0.text) }).first { return sign }
  }
  return reader.record().text.split(separator: "\n").lazy
    .compactMap { unprintable(String($0).replacing("\t", with: " ")) }.first
}

func fault(_ lines: [StyledLine], _ width: Int) -> String? {
  for line in lines {
    if let sign = unprintable(line.text) { return sign }
    if line.width > width { return "a line of \(line.width) columns at width \(width)" }
  }
  return nil
}

/// The first sign that is not ours, with the text it stands in.
func unprintable(_ text: String) -> String? {
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      return "U+\(String(scalar.value, radix: 16, uppercase: true)) in \(text.debugDescription.prefix(200))"
    default: continue
    }
  }
  return nil
}

/// What this process took of the processor: a busy machine is no finding.
func processorTime() -> Duration {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

let arguments = CommandLine.arguments
guard arguments.count >= 4, let seconds = Int(arguments[2]), let seed = UInt64(arguments[3]) else {
  print("handboek-fuzz FOLDER SECONDS SEED [LAST]")
  exit(64)
}
let names = ((try? FileManager.default.contentsOfDirectory(atPath: arguments[1])) ?? []).sorted()
let seeds = names.filter { $0.hasSuffix(".epub") }.compactMap { name in
  FileManager.default.contents(atPath: arguments[1] + "/" + name).map { [UInt8]($0) }
}
let last = arguments.count > 4 ? arguments[4] : "last.epub"
// One seed as it is, to look at a crash again.
if seconds == 0 {
  for (name, bytes) in zip(names.filter { $0.hasSuffix(".epub") }, seeds) {
    print(name, fault(bytes) ?? "goed")
  }
  exit(0)
}
var mutator = Mutator(random: Random(state: seed), seeds: seeds)
let clock = ContinuousClock()
let start = clock.now
var count = 0
var slowest = Duration.zero
while clock.now - start < .seconds(seconds) {
  let bytes = mutator.book()
  try? Data(bytes).write(to: URL(filePath: last))
  let begin = processorTime()
  let found = fault(bytes)
  let time = processorTime() - begin
  slowest = max(slowest, time)
  count += 1
  if let found = found ?? (time > .seconds(5) ? "\(time)" : nil) {
    print("book \(count) of seed \(seed): \(found); kept as \(last)")
    exit(1)
  }
}
var usage = rusage()
// RUSAGE_SELF, which Glibc declares as another type than its own function takes.
_ = unsafe getrusage(0, &usage)
let megabytes = usage.ru_maxrss / 1024
print("\(count) books of seed \(seed), slowest \(slowest), peak \(megabytes) MB")
exit(megabytes > 512 ? 1 : 0)
