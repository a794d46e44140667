/// Numbers as Dutch writes them.
public enum Decimals {
  /// One decimal behind a comma: "12,4".
  public static func one(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10),\(abs(tenths) % 10)"
  }
}
