public import HandboekDocument

/// Writes a handbook as an EPUB 3.3 publication.
public enum EPUBWriter {
  /// The bytes of the EPUB; the same for the same handbook on every machine.
  public static func write(_ handbook: Handbook) async -> [UInt8] { [] }
}
