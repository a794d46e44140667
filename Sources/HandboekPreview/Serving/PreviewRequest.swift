/// What a browser asks for, as far as it matters here.
struct PreviewRequest: Sendable, Hashable {
  /// GET, HEAD or another method.
  var method: String
  /// The path with its query, as it was sent.
  var target: String
  /// The values of every `Host` field.
  var hosts: [String] = []
  /// The last event that the window saw before the connection broke.
  var lastEvent: String?
  /// Where the request comes from, as browsers tell (Fetch Metadata).
  var site: String?

  /// The path, without query.
  var path: String { String(target.prefix { $0 != "?" }) }

  /// The value of a name in the query; no value needs more than letters, digits and dots here.
  func query(_ name: String) -> String? {
    guard let mark = target.firstIndex(of: "?") else { return nil }
    for pair in target[target.index(after: mark)...].split(separator: "&") where pair.hasPrefix(name + "=") {
      return String(pair.dropFirst(name.count + 1))
    }
    return nil
  }
}

/// What a browser gets.
struct PreviewAnswer: Sendable, Hashable {
  var status: Int
  var mediaType: String
  var body: [UInt8]
  /// Further fields.
  var fields: [String: String] = [:]

  /// A page or file.
  static func content(_ body: [UInt8], _ mediaType: String) -> PreviewAnswer {
    PreviewAnswer(status: 200, mediaType: mediaType, body: body)
  }

  /// A refusal, with the reason for people.
  static func refusal(_ status: Int, _ reason: String) -> PreviewAnswer {
    PreviewAnswer(status: status, mediaType: "text/plain; charset=utf-8", body: Array((reason + "\n").utf8))
  }

  /// Every field but the length, sorted by name.
  var allFields: [(name: String, value: String)] {
    var all = [
      "Cache-Control": "no-store",
      "Content-Type": mediaType,
      // Nothing of another site may read or show this.
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    ]
    all.merge(fields) { _, new in new }
    return all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
