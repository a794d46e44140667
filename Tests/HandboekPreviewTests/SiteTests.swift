import HandboekPrint
import HandboekTestSupport
import Testing

@testable import HandboekPreview

/// What each request gets; no network is needed for that.
@Suite struct SiteTests {
  private let site = PreviewSite(
    board: PreviewBoard(run: "a"),
    files: [
      PreviewSite.File(name: "handboek.epub", mediaType: "application/epub+zip") { .success([1, 2]) },
      PreviewSite.File(name: "handboek.txt", mediaType: "text/plain") { .failure(.init("2 fouten")) },
    ])

  private func answer(
    _ method: String, _ target: String, hosts: [String] = ["127.0.0.1:8080"], site from: String? = nil
  ) async -> PreviewAnswer? {
    let request = PreviewRequest(method: method, target: target, hosts: hosts, site: from)
    guard case .answer(let answer) = await site.respond(to: request, port: 8080) else { return nil }
    return answer
  }

  @Test func onlyNamesOfThisMachineAreAnswered() async {
    for host in ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"] {
      #expect(await answer("GET", "/", hosts: [host])?.status == 200, "\(host)")
    }
    for host in [
      "evil.example:8080", "127.0.0.1:9090", "127.0.0.1", "127.0.0.1.evil.example:8080", "", "0.0.0.0:8080",
    ] {
      #expect(await answer("GET", "/", hosts: [host])?.status == 421, "\(host)")
    }
    #expect(await answer("GET", "/", hosts: [])?.status == 400)
    #expect(await answer("GET", "/", hosts: ["127.0.0.1:8080", "evil.example"])?.status == 400)
  }

  @Test func portEightyNeedsNoPort() {
    #expect(HostName.isLocal("localhost", port: 80))
    #expect(!HostName.isLocal("localhost", port: 8080))
  }

  @Test(arguments: [
    "/handboek.yml", "/../handboek.yml", "/..%2fhandboek.yml", "//handboek.epub", "/handboek.epub/",
    "/hoofdstukken/",
    "/volg/", "/HANDBOEK.EPUB", "handboek.epub", "http://127.0.0.1:8080/handboek.epub", "*", "/%00",
    "/volg/gebeurtenissen/..", "",
  ]) func nothingElseIsServed(_ target: String) async {
    #expect(await answer("GET", target)?.status == 404)
  }

  @Test func filesAreMadeOnRequest() async throws {
    let epub = try #require(await answer("GET", "/handboek.epub?x=1"))
    #expect(epub.status == 200)
    #expect(epub.body == [1, 2])
    #expect(epub.mediaType == "application/epub+zip")
    let text = try #require(await answer("GET", "/handboek.txt"))
    #expect(text.status == 503)
    #expect(String(decoding: text.body, as: UTF8.self) == "2 fouten\n")
  }

  @Test func readingIsAllThatCanBeDone() async throws {
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"] {
      let refused = try #require(await answer(method, "/"))
      #expect(refused.status == 405)
      #expect(refused.fields["Allow"] == "GET, HEAD")
    }
    #expect(await answer("HEAD", "/")?.status == 200)
    #expect(await answer("HEAD", "/volg/gebeurtenissen")?.status == 404)
  }

  @Test func otherSitesGetNothing() async {
    #expect(await answer("GET", "/handboek.epub", site: "cross-site")?.status == 403)
    // A link to the preview, as in a message, may be followed.
    #expect(await answer("GET", "/", site: "cross-site")?.status == 200)
    #expect(await answer("GET", "/handboek.epub", site: "same-origin")?.status == 200)
  }

  @Test func thePageHasAPolicyOfItsOwn() async throws {
    let page = try #require(await answer("GET", "/"))
    let policy = try #require(page.fields["Content-Security-Policy"])
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("'unsafe-inline'; img-src *"))
    let names = page.allFields.map(\.name)
    #expect(names.contains("X-Content-Type-Options"))
    #expect(names.contains("Cache-Control"))
  }

  @Test func eventsGoOnWhereTheWindowWas() async {
    let request = PreviewRequest(
      method: "GET", target: "/volg/gebeurtenissen?na=a.3", hosts: ["localhost:8080"], lastEvent: "a.7")
    guard case .events(let place) = await site.respond(to: request, port: 8080) else {
      Issue.record("geen gebeurtenissen")
      return
    }
    #expect(place == PreviewBoard.Place(run: "a", change: 7))
  }
}
