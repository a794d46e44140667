import HandboekDiagnostics

/// Says in Dutch what is wrong with a command line that the parsing library refused.
enum UsageFault {
  /// The failure to report for arguments that were refused.
  static func diagnose(_ arguments: [String], in root: CommandDescription) -> CommandFailure {
    guard let index = arguments.firstIndex(where: { !$0.hasPrefix("-") || $0 == "-" }) else {
      return arguments.first.flatMap { $0 == "--" ? nil : optionWithoutCommand($0, in: root) }
        ?? failure("er staat geen opdracht", root)
    }
    if index > 0 { return optionWithoutCommand(arguments[0], in: root) }
    guard let command = root.subcommand(named: arguments[index]) else {
      return unknownCommand(arguments[index], in: root)
    }
    var scan = UsageScan(command)
    return scan.fault(in: Array(arguments[(index + 1)...]))
      ?? failure("deze opties en argumenten gaan niet samen", command)
  }

  /// The failure for an option that stands where the command should be.
  private static func optionWithoutCommand(
    _ option: String, in root: CommandDescription
  ) -> CommandFailure {
    let name = option.split(separator: "=").first.map(String.init) ?? option
    let owner = root.shownSubcommands.first { command in
      command.options.contains { $0.names?.contains { $0.typed == name } == true }
    }
    if let owner {
      return failure("‘\(name)’ hoort achter een opdracht, zoals ‘\(owner.typed) \(name)’", root)
    }
    let known = CommandDescription.helpNames + CommandDescription.versionNames
    return unknownOption(option, known: known, command: root)
  }

  /// The failure for a command, or another word of a list, that does not exist.
  static func unknownCommand(
    _ name: String, in root: CommandDescription, kind: String = "opdracht", also: [String] = []
  ) -> CommandFailure {
    let names = root.shownSubcommands.flatMap { [$0.commandName] + ($0.aliases ?? []) } + also
    let near = NearestName.of(name, among: names).map { "; bedoelde u ‘\($0)’?" } ?? ""
    let article = kind == "onderwerp" ? "onbekend" : "onbekende"
    return failure("\(article) \(kind) ‘\(name)’\(near)", root)
  }

  /// The failure for an option that does not exist.
  static func unknownOption(
    _ option: String, known: [String], command: CommandDescription
  ) -> CommandFailure {
    let name = option.split(separator: "=").first.map(String.init) ?? option
    // The hyphens, which all options share, must not make strangers look alike.
    let near = NearestName.of(
      String(name.drop { $0 == "-" }),
      among: known.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) })
    return failure("onbekende optie ‘\(name)’" + (near.map { "; bedoelde u ‘--\($0)’?" } ?? ""), command)
  }

  static func failure(_ message: String, _ command: CommandDescription) -> CommandFailure {
    CommandFailure(.usage, message, hint: "Zie ‘\(command.typed) --hulp’.")
  }
}

/// A walk over the arguments of one command that stops at the first fault.
private struct UsageScan {
  private let command: CommandDescription
  private var positionals: [String] = []

  init(_ command: CommandDescription) { self.command = command }

  mutating func fault(in arguments: [String]) -> CommandFailure? {
    var rest = arguments[...]
    var onlyValues = false
    while let argument = rest.popFirst() {
      if onlyValues || !argument.hasPrefix("-") || argument == "-" || isExclusion(argument) {
        positionals.append(argument)
      } else if argument == "--" {
        onlyValues = true
      } else if let fault = faultOfOption(argument, &rest) {
        return fault
      }
    }
    return faultOfPositionals()
  }

  /// Whether ‘-woord’ is a word that must not be there.
  private func isExclusion(_ argument: String) -> Bool {
    command.commandName == SearchArguments.command && !argument.hasPrefix("--")
      && option(named: String(argument.prefix(2))) == nil
  }

  private func faultOfOption(_ argument: String, _ rest: inout ArraySlice<String>) -> CommandFailure? {
    if !argument.hasPrefix("--") {
      for letter in argument.dropFirst() {
        guard let option = option(named: "-\(letter)") else { return unknown("-\(letter)") }
        if option.kind == .option { return faultOfValue(of: option, "-\(letter)", nil, &rest) }
      }
      return nil
    }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = option(named: name) else { return unknown(name) }
    let value = parts.count > 1 ? String(parts[1]) : nil
    if option.kind == .flag {
      return value.map { UsageFault.failure("‘\(name)’ krijgt geen waarde, maar er staat ‘\($0)’", command) }
    }
    return faultOfValue(of: option, name, value, &rest)
  }

  private func faultOfValue(
    of option: CommandDescription.Argument, _ name: String, _ value: String?, _ rest: inout ArraySlice<String>
  ) -> CommandFailure? {
    let valueName = option.valueName ?? ""
    guard let value = value ?? rest.first.flatMap({ $0.hasPrefix("-") && $0 != "-" ? nil : $0 }) else {
      return UsageFault.failure("bij ‘\(name)’ ontbreekt <\(valueName)>", command)
    }
    if rest.first == value { rest.removeFirst() }
    guard let expectation = ArgumentValues.fault(value, valueName: valueName) else { return nil }
    return UsageFault.failure("‘\(value)’ kan niet bij ‘\(name)’; \(expectation)", command)
  }

  private func faultOfPositionals() -> CommandFailure? {
    let expected = command.positionals
    if positionals.count > expected.count, expected.last?.isRepeating != true {
      let extra = positionals[expected.count...].map { "‘\($0)’" }.joined(separator: ", ")
      return UsageFault.failure("onverwacht argument: \(extra)", command)
    }
    if let missing = expected.dropFirst(positionals.count).first(where: { !$0.isOptional }) {
      return UsageFault.failure("<\(missing.valueName ?? "")> ontbreekt", command)
    }
    return nil
  }

  private func option(named name: String) -> CommandDescription.Argument? {
    command.options.first { $0.names?.contains { $0.typed == name } == true }
  }

  private func unknown(_ name: String) -> CommandFailure {
    let known = command.options.flatMap { $0.names?.map(\.typed) ?? [] } + CommandDescription.helpNames
    return UsageFault.unknownOption(name, known: known, command: command)
  }
}
