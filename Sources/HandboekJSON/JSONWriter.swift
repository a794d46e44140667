public import HandboekDocument

/// Writes a handbook as JSON, in the schema of `handboek.schema.json`.
public enum JSONWriter {
  /// The bytes of the JSON document, UTF-8, with a final line end.
  public static func write(_ handbook: Handbook) async -> [UInt8] { [] }
}
