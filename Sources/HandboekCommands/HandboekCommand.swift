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

  /// Runs the program and ends the process with its exit status.
  public static func main() async {
    // A reader that stops reading (`| head`) must not end a build halfway: writing reports it.
    signal(SIGPIPE, SIG_IGN)
    let status = await run(Array(CommandLine.arguments.dropFirst()), in: .process())
    exit(status.rawValue)
  }

  /// Runs one command line and says how it ended.
  static func run(_ arguments: [String], in context: CommandContext) async -> ExitStatus {
    do throws(CommandFailure) {
      let description = try CommandDescription.ofProgram()
      switch Request(arguments, description) {
      case .version:
        try context.output.write("handboek \(version)\n")
        return .success
      case .help(let command):
        try context.output.write(HelpPage(command, context: context).text)
        return .success
      case .run:
        break
      }
      switch try parse(arguments, description) {
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

  /// What the parsing library made of the arguments.
  private enum Parsed {
    case command(any Subcommand)
    case text(String)
  }

  /// The subcommand that the arguments ask for.
  private static func parse(
    _ arguments: [String], _ description: CommandDescription
  ) throws(CommandFailure) -> Parsed {
    let failure: any Error
    do {
      if let command = try RootCommand.parseAsRoot(arguments) as? any Subcommand {
        return .command(command)
      }
      throw UsageFault.diagnose(arguments, in: description)
    } catch {
      if let own = error as? CommandFailure { throw own }
      failure = error
    }
    // The library answers these two itself; what it prints is a program, not prose.
    if RootCommand.exitCode(for: failure) == .success,
      arguments.contains(where: {
        $0 == "--experimental-dump-help" || $0.hasPrefix("--generate-completion-script")
      })
    {
      return .text(RootCommand.message(for: failure) + "\n")
    }
    throw UsageFault.diagnose(arguments, in: description)
  }
}

/// What a command line asks for before anything is parsed.
private enum Request {
  case version
  case help(CommandDescription)
  case run

  init(_ arguments: [String], _ root: CommandDescription) {
    let own = arguments.prefix { $0 != "--" }
    let command = own.first { !$0.hasPrefix("-") }.flatMap { root.subcommand(named: $0) }
    if own.contains(where: CommandDescription.helpNames.contains) {
      self = .help(command ?? root)
    } else if command == nil, own.contains(where: CommandDescription.versionNames.contains) {
      self = .version
    } else if arguments.isEmpty {
      self = .help(root)
    } else {
      self = .run
    }
  }
}
