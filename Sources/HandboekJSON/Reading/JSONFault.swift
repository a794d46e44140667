/// Why a document that should be JSON of a handbook could not be read.
package enum JSONFault: Error, Sendable, Hashable {
  /// The bytes are no JSON (RFC 8259); the fault is at this offset.
  case notJSON(offset: Int)
  /// Larger, deeper or with more values than any handbook.
  case tooLarge
  /// A member is missing or is of another type: "aanbod.titel".
  case damaged(String)
}
