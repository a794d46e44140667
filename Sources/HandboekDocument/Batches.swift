import Synchronization

/// Work on the elements of a list on all cores, batch by batch.
package enum Batches {
  /// Changes every element in place; gives what `body` says of each, in the order of the list.
  ///
  /// The list is given away to the batches, so that each element has one owner: its own lists then change in place
  /// instead of being copied, and the book is in memory once instead of twice.
  package static func rewrite<Element: Sendable, Result: Sendable>(
    _ elements: inout [Element], by size: Int, _ body: @escaping @Sendable (inout Element) -> Result
  ) async -> [Result] {
    let batches = stride(from: 0, to: elements.count, by: max(1, size)).map {
      Batch(Array(elements[$0..<min($0 + max(1, size), elements.count)]))
    }
    elements = []
    let done = await withTaskGroup(of: (index: Int, elements: [Element], results: [Result]).self) { group in
      for (index, batch) in batches.enumerated() {
        group.addTask {
          var elements = batch.take()
          var results: [Result] = []
          results.reserveCapacity(elements.count)
          for position in elements.indices { results.append(body(&elements[position])) }
          return (index, elements, results)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var results: [Result] = []
    for batch in done.sorted(by: { $0.index < $1.index }) {
      elements += batch.elements
      results += batch.results
    }
    return results
  }

  /// What `body` says of each element, in the order of the list.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], by size: Int, _ body: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (index: Int, results: [Result]).self) { group in
      for start in stride(from: 0, to: elements.count, by: max(1, size)) {
        let batch = elements[start..<min(start + max(1, size), elements.count)]
        group.addTask { (start, batch.map(body)) }
      }
      return await group.reduce(into: [(index: Int, results: [Result])]()) { $0.append($1) }
        .sorted { $0.index < $1.index }.flatMap(\.results)
    }
  }

  /// Elements that one task takes out.
  private final class Batch<Element: Sendable>: Sendable {
    private let elements: Mutex<[Element]>

    init(_ elements: [Element]) { self.elements = Mutex(elements) }

    func take() -> [Element] {
      elements.withLock { elements in
        let taken = elements
        elements = []
        return taken
      }
    }
  }
}
