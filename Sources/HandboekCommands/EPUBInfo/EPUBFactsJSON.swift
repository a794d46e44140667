import HandboekConformance
import HandboekJSON

/// The facts of an EPUB as one JSON object, a member a line; the words of schema.org as the file has them.
enum EPUBFactsJSON {
  static func text(_ facts: EPUBFacts, size: Int, faults: BookFaultList) -> String {
    var json = JSONBuffer()
    json.object { json in
      json.lineMember("accessibility") { accessibility(facts.accessibility, into: &$0) }
      json.lineMember("collection") { $0.optional(facts.collection) }
      json.lineMember("contents") { json in
        json.array(facts.contents, lines: true) { json, entry in
          json.object {
            $0.member("level", entry.level)
            $0.member("title", entry.title)
            $0.member("address", entry.address)
          }
        }
      }
      json.lineMember("contributors") { names(facts.contributors, into: &$0) }
      json.lineMember("counts") { counts(facts.counts, into: &$0) }
      json.lineMember("cover") { json in
        guard let cover = facts.cover else { return json.null() }
        json.object {
          $0.member("path", cover.path)
          $0.member("mediaType", cover.mediaType)
        }
      }
      json.lineMember("creators") { names(facts.creators, into: &$0) }
      json.lineMember("date") { $0.optional(facts.date) }
      json.lineMember("description") { $0.optional(facts.description) }
      json.lineMember("edition") { $0.optional(facts.edition) }
      json.lineMember("epubVersion") { $0.string(facts.version) }
      json.lineMember("faults") { BookFaultList.write(faults.faults, into: &$0) }
      json.lineMember("generator") { $0.string("handboek \(HandboekCommand.version)") }
      json.lineMember("identifier") { $0.optional(facts.identifier) }
      json.lineMember("isTruncated") { $0.bool(facts.isTruncated) }
      json.lineMember("languages") { $0.array(facts.languages) { $0.string($1) } }
      json.lineMember("modified") { $0.optional(facts.modified) }
      json.lineMember("positionInCollection") { $0.optional(facts.collectionPosition) }
      json.lineMember("publisher") { $0.optional(facts.publisher) }
      json.lineMember("rights") { $0.optional(facts.rights) }
      json.lineMember("size") { $0.number(size) }
      json.lineMember("subjects") { $0.array(facts.subjects) { $0.string($1) } }
      json.lineMember("subtitle") { $0.optional(facts.subtitle) }
      json.lineMember("title") { $0.optional(facts.title) }
      json.lineMember("version") { $0.string("1.0.0") }
      json.newline()
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private static func names(_ names: [EPUBFacts.Name], into json: inout JSONBuffer) {
    json.array(names) { json, name in
      json.object {
        $0.member("name", name.name)
        $0.member("roles", name.roles)
        $0.member("sortName", name.sortName)
      }
    }
  }

  private static func counts(_ counts: EPUBFacts.Counts, into json: inout JSONBuffer) {
    json.object {
      $0.member("documents", counts.documents)
      $0.member("files", counts.files)
      $0.member("fonts", counts.fonts)
      $0.member("media", counts.media)
      $0.member("pictures", counts.pictures)
      $0.member("styleSheets", counts.styleSheets)
      $0.member("words", counts.words)
    }
  }

  private static func accessibility(_ facts: EPUBFacts.Accessibility, into json: inout JSONBuffer) {
    json.object {
      $0.member("accessModes", facts.modes)
      $0.member("accessModesSufficient", facts.sufficientModes)
      $0.member("certifiedBy", facts.certifiers)
      $0.member("conformsTo", facts.conformsTo)
      $0.member("features", facts.features)
      $0.member("hazards", facts.hazards)
      $0.member("summaries", facts.summaries)
    }
  }
}

extension JSONBuffer {
  /// A member on a line of its own.
  fileprivate mutating func lineMember(_ name: StaticString, _ value: (inout JSONBuffer) -> Void) {
    lineKey(name)
    value(&self)
  }

  fileprivate mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  fileprivate mutating func null() { raw(Array("null".utf8)) }
}
