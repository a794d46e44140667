public import HandboekDocument

/// Writes a handbook as one self-contained HTML file for screen and paper.
public enum PrintWriter {
  /// The bytes of the HTML file, UTF-8.
  public static func write(_ handbook: Handbook) async -> [UInt8] { [] }
}
