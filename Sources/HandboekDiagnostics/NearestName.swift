/// Finds the known name that a mistyped one most likely stands for.
public enum NearestName {
  /// The candidate nearest to `name`, or nil when none is near.
  ///
  /// Near means an edit distance (with swapped neighbours as one edit) of at most a third of the
  /// longer name, and of at most `edits`. Ties go to the candidate that sorts first.
  public static func of(_ name: String, among candidates: some Sequence<String>, edits: Int = .max) -> String?
  {
    var wanted: [UInt32] = []
    EditDistance.read(name, into: &wanted)
    guard !wanted.isEmpty else { return nil }
    var comparison = EditDistance()
    var scalars: [UInt32] = []
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      // A name has at most as many characters as bytes.
      guard 3 * candidate.utf8.count + 3 >= 2 * wanted.count else { continue }
      EditDistance.read(candidate, into: &scalars)
      var limit = min(edits, max(1, max(wanted.count, scalars.count) / 3))
      if let best { limit = min(limit, best.distance) }
      guard abs(wanted.count - scalars.count) <= limit else { continue }
      let found = comparison.distance(wanted, scalars, limit: limit)
      guard found <= limit else { continue }
      if let current = best, (current.distance, current.name) <= (found, candidate) { continue }
      best = (found, candidate)
    }
    return best?.name
  }
}
