/// Finds the known name that a mistyped one most likely stands for.
public enum NearestName {
  /// The candidate nearest to `name`, or nil when none is near.
  ///
  /// Near means an edit distance (with swapped neighbours as one edit) of at most a third of the
  /// longer name. Ties go to the candidate that sorts first.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
    guard !wanted.isEmpty else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let limit = max(1, max(wanted.count, scalars.count) / 3)
      guard abs(wanted.count - scalars.count) <= limit else { continue }
      let found = distance(wanted, scalars)
      guard found <= limit else { continue }
      if let current = best, (current.distance, current.name) <= (found, candidate) { continue }
      best = (found, candidate)
    }
    return best?.name
  }

  /// The path nearest to `path`: the same file in another folder, else a near name in the same folder,
  /// else a near name anywhere.
  ///
  /// The folders are left out of the comparison, for a long folder name would make all its files alike.
  public static func ofPath(_ path: String, among candidates: [String]) -> String? {
    let (folder, name) = split(path)
    if let moved = candidates.filter({ split($0).name == name }).min() { return moved }
    let beside = candidates.filter { split($0).folder == folder }
    if let near = of(stem(name), among: beside.map { stem(split($0).name) }) {
      return beside.first { stem(split($0).name) == near }
    }
    guard let near = of(stem(name), among: candidates.map { stem(split($0).name) }) else { return nil }
    return candidates.first { stem(split($0).name) == near }
  }

  private static func split(_ path: String) -> (folder: Substring, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (path[..<slash], String(path[path.index(after: slash)...]))
  }

  private static func stem(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  /// The optimal string alignment distance.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var value = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          value = min(value, beforePrevious[j - 2] + 1)
        }
        row.append(value)
      }
      beforePrevious = previous
      previous = row
    }
    return previous[right.count]
  }
}
