/// The nodes of which the element that holds them is still open.
///
/// An array of its own for each element would grow and be copied while it fills; here the nodes are moved once, into an
/// array of the right size, when the element ends.
@safe struct NodeStack: ~Copyable {
  private var base: UnsafeMutablePointer<XMLNode>
  private var capacity = 256
  private(set) var count = 0

  init() { unsafe base = .allocate(capacity: capacity) }

  deinit {
    unsafe base.deinitialize(count: count)
    unsafe base.deallocate()
  }

  mutating func push(_ node: consuming XMLNode) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: node)
    count += 1
  }

  private mutating func grow() {
    let wider = UnsafeMutablePointer<XMLNode>.allocate(capacity: 2 * capacity)
    unsafe wider.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = wider
    capacity *= 2
  }

  /// Takes the nodes from a place on off the stack.
  mutating func take(from start: Int) -> [XMLNode] {
    let taken = count - start
    if taken <= 0 { return [] }
    let first = unsafe base + start
    count = start
    return unsafe Array(unsafeUninitializedCapacity: taken) { buffer, initialized in
      unsafe buffer.baseAddress?.moveInitialize(from: first, count: taken)
      initialized = taken
    }
  }
}
