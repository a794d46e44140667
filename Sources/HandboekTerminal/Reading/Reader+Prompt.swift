import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

/// Typing on the bottom line.
extension Reader {
  mutating func ask(_ kind: Prompt.Kind) {
    prompt = Prompt(kind: kind, origin: here, before: search)
    guard case .search = kind else { return }
    (job, chosenLink) = (nil, nil)
    if patterns != nil { message = "ctrl-r zoekt een patroon" }
  }

  mutating func type(_ text: String) {
    guard var open = prompt else { return }
    open.text += PrintableText.clean(text)
    open.text = String(open.text.prefix(Prompt.longest))
    prompt = open
    changed()
  }

  mutating func takeInPrompt(_ key: Key) {
    switch key {
    case .character(let character): type(String(character))
    case .backspace where prompt?.text.isEmpty == true, .escape, .control("g"): cancel()
    case .backspace:
      prompt?.text.removeLast()
      changed()
    case .control("u"):
      prompt?.text = ""
      changed()
    case .control("w"):
      var words = prompt?.text.split(separator: " ").map(String.init) ?? []
      if !words.isEmpty { words.removeLast() }
      prompt?.text = words.isEmpty ? "" : words.joined(separator: " ") + " "
      changed()
    case .control("r"): changePattern()
    case .enter: accept()
    default: message = "enter bevestigt, esc breekt af"
    }
  }

  private mutating func changed() {
    guard let open = prompt, case .search(let isForward) = open.kind else { return }
    searchWhileTyping(open, forward: isForward)
  }

  /// Words or a regular expression.
  private mutating func changePattern() {
    guard case .search? = prompt?.kind, patterns != nil else { return }
    prompt?.isPattern.toggle()
    message = prompt?.isPattern == true ? "ctrl-r zoekt weer woorden" : "ctrl-r zoekt een patroon"
    changed()
  }

  private mutating func cancel() {
    guard let open = prompt else { return }
    prompt = nil
    guard case .search = open.kind else { return }
    search = open.before
    self.open(open.origin)
  }

  private mutating func accept() {
    guard let open = prompt else { return }
    prompt = nil
    switch open.kind {
    case .search(let isForward): acceptSearch(open, forward: isForward)
    case .goTo: goTo(open.text)
    case .bookmark: setBookmark(named: open.text)
    }
  }

  // MARK: Go to

  /// Goes to a place that somebody typed: a number, a page, a percentage, a name.
  private mutating func goTo(_ typed: String) {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { return }
    let resolution = book.resolve(words)
    if case .found(let place) = resolution {
      jump(to: location(of: place))
    } else {
      message = resolution.message(for: words)
    }
  }

  // MARK: How far

  /// The weight of each document of the reading order.
  private func weight(_ index: Int) -> Int {
    let head = book.documents[index]
    return head.isLinear ? max(1, head.size) : 0
  }

  /// How far the reader is, in whole percents.
  var percent: Int {
    let all = book.documents.indices.reduce(0) { $0 + weight($1) }
    guard all > 0, book.documents.indices.contains(here.document) else { return 0 }
    let before = book.documents.indices.prefix(here.document).reduce(0) { $0 + weight($1) }
    // What is on the screen has been read when its end is the end of the text.
    let isEnd = top + frame.capacity >= text.lines.count
    let share = isEnd ? 1 : Double(here.offset) / Double(max(1, text.traced.text.count))
    return min(100, Int(100 * (Double(before) + share * Double(weight(here.document))) / Double(all)))
  }
}
