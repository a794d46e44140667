import HandboekDiagnostics

/// The world as a command sees it: its environment and its streams.
struct CommandContext: Sendable {
  var environment: [String: String]
  var output: StandardStream
  var messages: StandardStream

  init(environment: [String: String], output: StandardStream, messages: StandardStream) {
    self.environment = environment
    self.output = output
    self.messages = messages
  }

  /// The streams and environment of this process.
  static func process() -> CommandContext {
    CommandContext(
      environment: ProcessEnvironment.all(), output: StandardStream(descriptor: 1),
      messages: StandardStream(descriptor: 2))
  }

  /// A variable of the environment; an empty one counts as absent.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Tells the user why a command failed.
  func report(_ failure: CommandFailure) {
    guard !failure.message.isEmpty else { return }
    let style = styler(for: messages, .auto)
    var text = style(.error, "handboek:") + " " + PrintableText.clean(failure.message) + "\n"
    if let hint = failure.hint { text += PrintableText.clean(hint) + "\n" }
    messages.tell(text)
  }

  /// Writes a line for the user that is no result.
  func tell(_ line: String) { messages.tell(PrintableText.clean(line) + "\n") }

  /// The styles to use on a stream.
  func styler(for stream: StandardStream, _ choice: ColorChoice) -> Styler {
    Styler(
      ColorPolicy.level(
        choice: choice, environment: environment, isTerminal: stream.isTerminal))
  }
}
