/// Two places with a hyphen or a dash between them: `3.12-3.18`, `3.12–18`, `4-6`, `3.B-3.C`.
struct PackRange: Hashable {
  var first: String
  var last: String

  /// Nil when the text is no range; names of records have hyphens too, so both ends must begin with a digit.
  init?(_ text: String) {
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
      .map { $0.filter { !$0.isWhitespace } }
    guard ends.count == 2, ends.allSatisfy(Self.isNumber) else { return nil }
    first = ends[0]
    // `3.12-18`: the chapter's number is understood.
    let isShort = ends[0].contains(".") && !ends[1].contains(".")
    last = isShort ? ends[0].prefix { $0 != "." } + "." + ends[1] : ends[1]
  }

  /// Digits first, then letters, digits and full stops, with a letter only behind a full stop: `12`, `3.12`, `3.B.1`.
  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isNumber else { return false }
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && (part.allSatisfy { $0.isASCII && $0.isNumber } || part.count == 1 && part.allSatisfy(\.isLetter))
    }
  }
}
