import HandboekJSON

/// Why a catalogue could not be read.
public enum CatalogueError: Error, Sendable, Hashable {
  /// The bytes are no JSON (RFC 8259); the fault is at this offset.
  case notJSON(offset: Int)
  /// Larger, deeper or with more values than any catalogue.
  case tooLarge
  /// JSON, but no handbook.
  case otherFormat
  /// Written by a later version of the program; the version of its form.
  case laterVersion(String)
  /// A member is missing or is of another type: "aanbod.titel".
  case damaged(String)

  /// What is wrong, in Dutch, without a full stop.
  public var dutch: String {
    switch self {
    case .notJSON(let offset): "de catalogus is geen JSON (byte \(offset))"
    case .tooLarge: "de catalogus is groter dan handboek aankan"
    case .otherFormat: "de catalogus heeft een andere vorm dan die van handboek"
    case .laterVersion(let version):
      "de catalogus heeft vorm \(version); die is nieuwer dan deze versie van handboek kent"
    case .damaged(let place): "de catalogus is beschadigd bij ‘\(place)’"
    }
  }

  /// What `read` gives; its fault as one of a catalogue.
  static func of<Value>(_ read: () throws(JSONFault) -> Value) throws(CatalogueError) -> Value {
    do throws(JSONFault) {
      return try read()
    } catch {
      switch error {
      case .notJSON(let offset): throw .notJSON(offset: offset)
      case .tooLarge: throw .tooLarge
      case .damaged(let place): throw .damaged(place)
      }
    }
  }
}
