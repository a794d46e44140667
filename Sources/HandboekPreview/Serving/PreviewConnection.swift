import NIOCore
import NIOHTTP1

/// One connection of a browser: its requests, one after the other.
struct PreviewConnection: Sendable {
  let site: PreviewSite
  let port: Int

  typealias Output = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  /// How often something is sent to a window although nothing changed, so that a lost one is noticed.
  private static let pulse = Duration.seconds(15)

  func serve(_ connection: PreviewServer.Connection) async throws {
    try await connection.executeThenClose { input, output in
      var head: HTTPRequestHead?
      for try await part in input {
        switch part {
        case .head(let next): head = next
        case .body: break  // nothing here takes anything
        case .end:
          guard let asked = head else { return }
          head = nil
          let request = Self.request(asked)
          switch await site.respond(to: request, port: port) {
          case .answer(let answer):
            try await send(answer, isHead: request.method == "HEAD", isLast: !asked.isKeepAlive, to: output)
            if !asked.isKeepAlive { return }
          case .events(let place):
            return try await sendEvents(since: place, to: output)
          }
        }
      }
    }
  }

  private static func request(_ head: HTTPRequestHead) -> PreviewRequest {
    PreviewRequest(
      method: head.method.rawValue, target: head.uri, hosts: head.headers["host"],
      lastEvent: head.headers.first(name: "last-event-id"), site: head.headers.first(name: "sec-fetch-site"))
  }

  private func send(
    _ answer: PreviewAnswer, isHead: Bool, isLast: Bool, to output: Output
  ) async throws {
    var headers = HTTPHeaders(answer.allFields.map { ($0.name, $0.value) })
    headers.add(name: "Content-Length", value: String(answer.body.count))
    if isLast { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
    try await output.write(.head(head))
    if !isHead { try await output.write(.body(.byteBuffer(ByteBuffer(bytes: answer.body)))) }
    try await output.write(.end(nil))
  }

  /// Sends what is new as server-sent events (HTML Living Standard §9.2) until the window closes.
  private func sendEvents(since start: PreviewBoard.Place?, to output: Output) async throws {
    var answer = PreviewAnswer.content([], "text/event-stream; charset=utf-8")
    answer.fields["Connection"] = "close"
    let headers = HTTPHeaders(answer.allFields.map { ($0.name, $0.value) })
    try await output.write(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)))
    try await write(": handboek volg\nretry: 1000\n\n", to: output)
    let signals = site.board.signals()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        while true {
          try await Task.sleep(for: Self.pulse)
          try await write(":\n\n", to: output)
        }
      }
      group.addTask {
        var place = start
        for await _ in signals {
          switch site.board.update(since: place) {
          case .reload:
            try await write("event: herlaad\ndata: 1\n\n", to: output)
            return
          case .changes(let text, let now):
            try await write("id: \(now.text)\nevent: nieuw\ndata: \(text)\n\n", to: output)
            place = now
          case nil: break
          }
        }
      }
      // Whichever ends first, the window is gone or must load anew.
      try await group.next()
      group.cancelAll()
    }
    try? await output.write(.end(nil))
  }

  private func write(_ text: String, to output: Output) async throws {
    try await output.write(.body(.byteBuffer(ByteBuffer(string: text))))
  }
}
