import HandboekPrint
import Testing

@testable import HandboekPreview

/// The server itself, on a real port of this machine.
@Suite struct ServerTests {
  private static func parts(_ text: String) -> PageParts {
    func part(_ name: String, _ html: String) -> PageParts.Part { .init(name: name, html: Array(html.utf8)) }
    return PageParts(
      language: "nl", head: part("hoofd", "<title>Boek</title>"), opening: [part("titel", "<h1>Boek</h1>")],
      main: [part("een", text)], closing: part("filters", "<p>filters</p>"))
  }

  private let board = PreviewBoard(run: "r")

  private func withServer(_ body: (Int) async -> Void) async throws {
    let site = PreviewSite(
      board: board,
      files: [
        PreviewSite.File(name: "handboek.txt", mediaType: "text/plain") { .success(Array("tekst".utf8)) }
      ])
    let server = try await PreviewServer.open(site, port: 0, isFixed: false)
    let run = Task { await server.run() }
    await body(server.port)
    run.cancel()
    await run.value
  }

  @Test func requestsAreAnsweredOneAfterTheOther() async throws {
    board.publish(Self.parts("<p>één</p>"), PreviewReport([], source: { _ in nil }))
    try await withServer { port in
      let answers = await LoopbackClient.talk(to: port) { client in
        client.send("HEAD /handboek.txt HTTP/1.1", "Host: localhost:\(port)")
        let head = client.read(to: "\r\n\r\n")
        client.send("GET /handboek.txt HTTP/1.1", "Host: localhost:\(port)")
        let file = client.read(to: "tekst")
        client.send("GET / HTTP/1.1", "Host: localhost:\(port)", "Connection: close")
        return [head, file, client.readAll()]
      }
      #expect(answers[0].hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answers[0].contains("Content-Length: 5\r\n"))
      #expect(answers[1].hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answers[1].hasSuffix("\r\n\r\ntekst"))
      #expect(answers[2].contains("Connection: close\r\n"))
      #expect(answers[2].contains("<!--volg een-->\n<p>één</p>"))
      #expect(answers[2].contains("href=\"/handboek.epub\""))
    }
  }

  @Test func windowsHearOfEachChange() async throws {
    board.publish(Self.parts("<p>1</p>"))
    let board = board
    try await withServer { port in
      let answers = await LoopbackClient.talk(to: port) { client in
        client.send("GET /volg/gebeurtenissen?na=r.1 HTTP/1.1", "Host: 127.0.0.1:\(port)")
        let head = client.read(to: "retry: 1000\n\n")
        board.publish(Self.parts("<p>2</p>"))
        let first = client.read(to: "\n\n")
        board.publish(nil, PreviewReport(failure: "geen map", hint: nil))
        return [head, first, client.read(to: "\n\n")]
      }
      #expect(answers[0].contains("Content-Type: text/event-stream; charset=utf-8\r\n"))
      #expect(answers[1].contains("id: r.2\nevent: nieuw\n"))
      #expect(answers[1].contains(#"data: {"versie":2,"stukken":{"een":"<p>2</p>"}}"#))
      #expect(answers[2].contains("id: r.3\nevent: nieuw\n"))
      #expect(answers[2].contains(#"data: {"versie":3,"meldingen":{"ernst":"fout""#))
    }
  }

  @Test func aWindowOfAnotherRunIsSentAway() async throws {
    try await withServer { port in
      let answers = await LoopbackClient.talk(to: port) { client in
        client.send("GET /volg/gebeurtenissen?na=oud.4 HTTP/1.1", "Host: 127.0.0.1:\(port)")
        return [client.readAll()]
      }
      #expect(answers[0].contains("event: herlaad\ndata: 1\n\n"))
    }
  }

  @Test func whatIsNoRequestEndsOneConnectionOnly() async throws {
    try await withServer { port in
      let broken = await LoopbackClient.talk(to: port) { client in
        client.send("\u{16}\u{3}\u{1} dit is geen HTTP")
        return [client.readAll()]
      }
      #expect(!broken[0].contains(" 200 "))
      let next = await LoopbackClient.talk(to: port) { client in
        client.send("GET /weg HTTP/1.0", "Host: localhost:\(port)")
        return [client.readAll()]
      }
      #expect(next[0].contains(" 404 "))
    }
  }

  @Test func aPortThatIsTakenIsToldOrPassedOver() async throws {
    try await withServer { port in
      let site = PreviewSite(board: board, files: [])
      await #expect(throws: PreviewServer.Refusal.taken) {
        try await PreviewServer.open(site, port: port, isFixed: true)
      }
      let other = try? await PreviewServer.open(site, port: port, isFixed: false)
      #expect(other.map { $0.port > port } ?? (port > 65_515))
      let run = Task { await other?.run() }
      run.cancel()
      await run.value
    }
  }
}
