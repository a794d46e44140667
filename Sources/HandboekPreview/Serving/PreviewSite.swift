/// What there is to ask for: the page, its events, and the files that `handboek bouw` would write.
///
/// Nothing else: no path of a request ever becomes a path of the disk.
public struct PreviewSite: Sendable {
  /// A file that is made when somebody asks for it.
  public struct File: Sendable {
    public var name: String
    public var mediaType: String
    /// Makes the bytes, or says in Dutch why that cannot be.
    public var make: @Sendable () async -> Result<[UInt8], Refusal>

    public init(
      name: String, mediaType: String, make: @escaping @Sendable () async -> Result<[UInt8], Refusal>
    ) {
      self.name = name
      self.mediaType = mediaType
      self.make = make
    }
  }

  /// Why a file cannot be made now.
  public struct Refusal: Error, Hashable {
    public var reason: String

    public init(_ reason: String) { self.reason = reason }
  }

  let board: PreviewBoard
  let files: [File]

  public init(board: PreviewBoard, files: [File]) {
    self.board = board
    self.files = files
  }

  static let events = "/volg/gebeurtenissen"

  /// What a request gets.
  enum Response: Sendable {
    case answer(PreviewAnswer)
    /// Events from a place on, as long as the window stays.
    case events(since: PreviewBoard.Place?)
  }

  /// Answers a request to a server on a port.
  func respond(to request: PreviewRequest, port: Int) async -> Response {
    if let refusal = refusal(of: request, port: port) { return .answer(refusal) }
    switch request.path {
    case "/":
      var page = PreviewAnswer.content(board.page().bytes, "text/html; charset=utf-8")
      page.fields["Content-Security-Policy"] = PreviewPage.policy
      return .answer(page)
    case Self.events where request.method == "GET":
      return .events(since: (request.lastEvent ?? request.query("na")).flatMap { PreviewBoard.Place($0) })
    case let path:
      guard let file = files.first(where: { "/" + $0.name == path }) else {
        return .answer(
          .refusal(404, "Deze pagina is er niet. Het handboek staat op http://127.0.0.1:\(port)/"))
      }
      return .answer(await answer(with: file))
    }
  }

  private func answer(with file: File) async -> PreviewAnswer {
    switch await file.make() {
    case .success(let bytes):
      var answer = PreviewAnswer.content(bytes, file.mediaType)
      answer.fields["Content-Disposition"] = "attachment; filename=\"\(file.name)\""
      return answer
    case .failure(let refusal): return .refusal(503, refusal.reason)
    }
  }

  /// Why a request is refused whatever it asks for; nil when it is not.
  ///
  /// A page of any site can send the browser here under a name of its own that leads to this machine (DNS
  /// rebinding), and would then read the book: only the names of this machine are answered.
  private func refusal(of request: PreviewRequest, port: Int) -> PreviewAnswer? {
    guard request.hosts.count == 1, let host = request.hosts.first else {
      return .refusal(400, "De aanvraag moet één keer zeggen voor welke computer zij is (Host).")
    }
    guard HostName.isLocal(host, port: port) else {
      return .refusal(421, "Dit adres is alleen voor deze computer: http://127.0.0.1:\(port)/")
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      var answer = PreviewAnswer.refusal(405, "Hier kan alleen gelezen worden.")
      answer.fields["Allow"] = "GET, HEAD"
      return answer
    }
    if request.site == "cross-site", request.path != "/" {
      return .refusal(403, "Een andere site kan hier niets ophalen.")
    }
    return nil
  }
}

/// The names of this machine.
enum HostName {
  /// Whether a `Host` field names this machine, and the port that is served.
  static func isLocal(_ host: String, port: Int) -> Bool {
    let host = host.lowercased()
    return ["127.0.0.1", "localhost", "[::1]"].contains { name in
      host == "\(name):\(port)" || (port == 80 && host == name)
    }
  }
}
