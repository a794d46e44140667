import HandboekDocument

/// The values that records have on one axis, in the order to show, each with its records.
struct GuideValues {
  struct Value {
    let id: String
    /// What readers call it, with a capital: it stands at the start of lines.
    let label: String
    /// The id as part of a file name: `[a-z0-9-]` only, unique on the axis.
    let slug: String
    /// The positions of its records, in the order of the catalogue.
    fileprivate(set) var members: [Int]
  }

  private(set) var values: [Value] = []

  /// - Parameters:
  ///   - lists: The ids that each record has.
  ///   - order: Ids in the order to show; other ids follow in the order in which they occur.
  init(_ lists: [[String]], order: [String], label: (String) -> String) {
    var slugs = UniqueSlugs()
    var positions: [String: Int] = [:]
    for id in order + lists.joined() where positions[id] == nil {
      positions[id] = values.count
      values.append(Value(id: id, label: label(id).uppercasedFirst, slug: slugs.slug(of: id), members: []))
    }
    for (record, ids) in lists.enumerated() {
      for id in ids {
        // A record that names an id twice counts once.
        guard let position = positions[id], values[position].members.last != record else { continue }
        values[position].members.append(record)
      }
    }
    values.removeAll(where: \.members.isEmpty)
  }

  init(_ lists: [[String]], vocabulary: Vocabulary) {
    self.init(lists, order: vocabulary.ids, label: vocabulary.label)
  }

  /// The value nearest to one that lacks something: it shares most records with it, then has most to offer.
  ///
  /// - Parameter matches: Which records are wanted.
  func nearest(to value: Value, where matches: (Int) -> Bool) -> (value: Value, count: Int)? {
    let own = Set(value.members)
    var best: (value: Value, shared: Int, count: Int)?
    for other in values where other.id != value.id {
      let count = other.members.count(where: matches)
      if count == 0 { continue }
      let shared = other.members.count(where: own.contains)
      if best.map({ ($0.shared, $0.count) < (shared, count) }) ?? true { best = (other, shared, count) }
    }
    return best.map { ($0.value, $0.count) }
  }
}

/// Turns ids into parts of file names and anchors, each different.
struct UniqueSlugs {
  private var taken: Set<String> = []

  /// The letters and digits of an id in ASCII, with a hyphen between words; at most 60 bytes.
  mutating func slug(of id: String) -> String {
    let stem = String(Slug.make(from: id).prefix(60))
    var slug = stem
    var count = 1
    while !taken.insert(slug).inserted {
      count += 1
      slug = "\(stem)-\(count)"
    }
    return slug
  }
}
