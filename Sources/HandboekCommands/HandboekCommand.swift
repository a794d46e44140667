import ArgumentParser
import HandboekDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command line.
public enum HandboekCommand {
  /// The version of the program, as `--versie` shows it.
  public static let version = "0.1.0"

  /// Prepares the process; to be called before it has a second thread.
  public static func prepare() { ProcessMemory.giveBackWhatIsFreed() }

  /// Runs the program and ends the process with its exit status.
  public static func main() async {
    // A reader that stops reading (`| head`) must not end a build halfway: writing reports it.
    signal(SIGPIPE, SIG_IGN)
    // A file that grows beyond `ulimit -f` likewise: writing it fails, and says so.
    signal(SIGXFSZ, SIG_IGN)
    let status = await run(Array(CommandLine.arguments.dropFirst()), in: .process())
    exit(status.rawValue)
  }

  /// Runs one command line and says how it ended.
  static func run(_ arguments: [String], in context: CommandContext) async -> ExitStatus {
    do throws(CommandFailure) {
      if let text = try plainAnswer(arguments, context) {
        try context.output.write(text)
        return .success
      }
      switch try parse(arguments) {
      case .command(let command):
        return try await command.execute(in: context)
      case .text(let text):
        try context.output.write(text)
        return .success
      }
    } catch {
      context.report(error)
      return error.status
    }
  }

  /// The help page or version that the arguments ask for, before anything is parsed.
  private static func plainAnswer(
    _ arguments: [String], _ context: CommandContext
  ) throws(CommandFailure) -> String? {
    let own = arguments.prefix { $0 != "--" }
    let asksHelp = arguments.isEmpty || own.contains(where: CommandDescription.helpNames.contains)
    let asksVersion = own.contains(where: CommandDescription.versionNames.contains)
    // The description takes longer to make than all the rest of parsing.
    guard asksHelp || asksVersion else { return nil }
    if !asksHelp, let first = own.first, CommandDescription.versionNames.contains(first) {
      return "handboek \(version)\n"
    }
    let root = try CommandDescription.ofProgram()
    let command = own.first { !$0.hasPrefix("-") }.flatMap { root.subcommand(named: $0) }
    if asksHelp { return HelpPage(command ?? root, context: context).text }
    return command == nil ? "handboek \(version)\n" : nil
  }

  /// What the parsing library made of the arguments.
  private enum Parsed {
    case command(any Subcommand)
    case text(String)
  }

  /// The subcommand that the arguments ask for.
  private static func parse(_ arguments: [String]) throws(CommandFailure) -> Parsed {
    let parsed: any ParsableCommand
    do {
      parsed = try RootCommand.parseAsRoot(arguments)
    } catch {
      // The library answers these two itself; what it prints is a program, not prose.
      let answered = ["--experimental-dump-help", "--generate-completion-script"]
      if RootCommand.exitCode(for: error) == .success,
        arguments.contains(where: { argument in answered.contains { argument.hasPrefix($0) } })
      {
        return .text(RootCommand.message(for: error) + "\n")
      }
      throw UsageFault.diagnose(arguments, in: try .ofProgram())
    }
    if let command = parsed as? any Subcommand { return .command(command) }
    throw UsageFault.diagnose(arguments, in: try .ofProgram())
  }
}
