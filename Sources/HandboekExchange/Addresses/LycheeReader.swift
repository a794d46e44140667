import FoundationEssentials
import HandboekDiagnostics
import HandboekDocument

/// Reads what the link checker lychee writes with `--format json`.
///
/// Each of its maps has, by input file, a list of `{"url", "status": {"text", "code"}}`. Addresses that
/// are in order are only there with `--verbose`; `suggestion_map` has copies that `--suggest` found.
enum LycheeReader {
  static func read(_ source: ImportSource) -> AddressChecks {
    var result = AddressChecks()
    guard let members = JSONValue.object(source.bytes[...]),
      members["error_map"] != nil || members["fail_map"] != nil
    else {
      result.diagnostics.append(
        source.diagnostic(
          .importUnreadable, "‘\(source.name)’ is geen uitkomst van lychee", nil,
          fix: "maak haar met ‘lychee --format json --verbose’, of geef een tabel met url, status en datum"))
      return result
    }
    for name in ["success_map", "redirect_map"] {
      for response in responses(members[name]) {
        result.checks.append(AddressCheck(address: origin(of: response) ?? "", failure: nil))
      }
    }
    var archived: [String: String] = [:]
    for suggestion in responses(members["suggestion_map"]) {
      if let original = suggestion["original"]?.text, let copy = suggestion["suggestion"]?.text {
        archived[AddressLedger.key(original)] = AddressReading.address(copy)?.address
      }
    }
    for name in ["error_map", "fail_map", "timeout_map"] {
      for response in responses(members[name]) {
        guard let url = response["url"]?.text else { continue }
        result.checks.append(
          AddressCheck(
            address: url, failure: name == "timeout_map" ? .timeout : failure(response["status"]),
            archived: archived[AddressLedger.key(url)]))
      }
    }
    result.checks.removeAll { !$0.address.hasPrefix("http://") && !$0.address.hasPrefix("https://") }
    let successes = members["successful"]?.text.flatMap { Int($0) } ?? 0
    if successes > 0, responses(members["success_map"]).isEmpty {
      result.diagnostics.append(
        source.diagnostic(
          .importDoubtful, "deze uitkomst noemt alleen wat mis is; van wat goed is, wordt niets bijgewerkt",
          nil,
          fix: "laat lychee met --verbose lopen"))
    }
    return result
  }

  /// The responses of a map, in the order of its inputs.
  private static func responses(_ map: JSONValue?) -> [[String: JSONValue]] {
    (map?.members ?? [:]).sorted { $0.key < $1.key }.flatMap { $0.value.list ?? [] }.compactMap(\.members)
  }

  /// The address as the handbook has it, before any redirect.
  private static func origin(of response: [String: JSONValue]) -> String? {
    let redirects = response["status"]?.members?["redirects"]
    return redirects?.members?["origin"]?.text ?? redirects?.list?.first?.text ?? response["url"]?.text
  }

  private static func failure(_ status: JSONValue?) -> AddressFailure {
    if let code = status?.members?["code"]?.text.flatMap({ Int($0) }) { return .of(status: code) ?? .other }
    return .of(words: status?.members?["text"]?.text ?? status?.text ?? "")
  }
}
