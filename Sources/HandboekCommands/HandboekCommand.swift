/// The command line.
public enum HandboekCommand {
  /// Runs the program.
  public static func main() async {}
}
