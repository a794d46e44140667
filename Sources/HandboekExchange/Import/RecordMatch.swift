import HandboekDocument

/// What two records of the same thing have in common.
enum RecordMatch {
  /// A title as far as it matters: letters and digits in lower case, without accents.
  static func title(_ text: String) -> String {
    var key = ""
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      // A slug is cut at 80 characters; a word is not that long.
      key += Slug.make(from: String(word)) + " "
    }
    return key
  }

  /// An address without what does not change the page: scheme, `www.`, a final slash, the fragment and
  /// the parameters of campaigns.
  static func address(_ text: String) -> String {
    var address = text[...]
    if let scheme = address.firstRange(of: "://") { address = address[scheme.upperBound...] }
    if let hash = address.firstIndex(of: "#") { address = address[..<hash] }
    let parts = address.split(separator: "?", maxSplits: 1)
    guard let first = parts.first else { return "" }
    let slash = first.firstIndex(of: "/") ?? first.endIndex
    var host = first[..<slash].lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    var path = String(first[slash...])
    while path.hasSuffix("/") { path.removeLast() }
    let parameters = (parts.count > 1 ? parts[1] : "").split(separator: "&")
      .filter { !$0.hasPrefix("utm_") && !$0.hasPrefix("fbclid=") && !$0.hasPrefix("gclid=") }
    return host + path + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
  }
}

/// Finds the record that an incoming one is a second time.
struct RecordIndex {
  /// What is compared of a record.
  struct Entry {
    var name: String?
    var doi: String?
    var address: String?
    var title: String
    var year: Int?
  }

  /// Which record, and by what it was recognised, in Dutch.
  struct Match {
    var index: Int
    var by: String
  }

  private var entries: [Int: Entry] = [:]
  private var byDOI: [String: [Int]] = [:]
  private var byAddress: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  /// How many records with one address are looked at; a home page may have many.
  private static let mostCandidates = 50

  mutating func add(_ entry: Entry, index: Int) {
    entries[index] = entry
    if let doi = entry.doi { byDOI[doi.lowercased(), default: []].append(index) }
    if let address = entry.address { byAddress[RecordMatch.address(address), default: []].append(index) }
    let key = RecordMatch.title(entry.title)
    if !key.isEmpty { byTitle[key, default: []].append(index) }
  }

  /// The record with the same DOI, else the same address, else the same title in the same year; of
  /// several the one with the same name or title.
  ///
  /// Two different DOIs or addresses do not make two records: publications move.
  func match(_ entry: Entry) -> Match? {
    let titled = (byTitle[RecordMatch.title(entry.title)] ?? []).filter { index in
      // A record without a year may be any year's.
      guard let year = entry.year, let other = entries[index]?.year else { return true }
      return year == other
    }
    let candidates: [(indices: [Int], by: String)] = [
      (entry.doi.flatMap { byDOI[$0.lowercased()] } ?? [], "dezelfde DOI"),
      (entry.address.flatMap { byAddress[RecordMatch.address($0)] } ?? [], "hetzelfde adres"),
      (titled, "dezelfde titel"),
    ]
    for candidate in candidates {
      let indices = candidate.indices.prefix(Self.mostCandidates)
      let named = indices.first { entry.name != nil && entries[$0]?.name == entry.name }
      let best = named ?? indices.first { titled.contains($0) } ?? indices.first
      if let best { return Match(index: best, by: candidate.by) }
    }
    return nil
  }
}
