import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Serves the preview to browsers on this machine, and to nobody else.
public struct PreviewServer: Sendable {
  typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  typealias Listener = NIOAsyncChannel<Connection, Never>

  /// The port on which it can be reached.
  public let port: Int
  private let listeners: [Listener]
  private let threads: MultiThreadedEventLoopGroup
  private let site: PreviewSite

  /// Why it cannot be reached.
  public enum Refusal: Error, Hashable {
    /// Another program has the port.
    case taken
    /// The system refused: the number of the error.
    case system(Int32)
  }

  /// How many ports are tried, from the wanted one on.
  private static let attempts = 20

  /// Opens the loopback addresses, of IPv4 and, where there is one, of IPv6 (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
  ///
  /// - Parameters:
  ///   - port: The wanted port; 0 for any that is free.
  ///   - isFixed: Whether no other port will do.
  public static func open(_ site: PreviewSite, port: Int, isFixed: Bool) async throws(Refusal)
    -> PreviewServer
  {
    let threads = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    var refusal = Refusal.taken
    for attempt in 0..<(isFixed ? 1 : attempts) {
      let wanted = port == 0 ? 0 : port + attempt
      guard wanted <= 65_535 else { break }
      do throws(Refusal) {
        let listeners = try await listen(on: wanted, threads)
        let port = listeners.first?.channel.localAddress?.port ?? wanted
        return PreviewServer(port: port, listeners: listeners, threads: threads, site: site)
      } catch {
        refusal = error
        if error != .taken { break }
      }
    }
    try? await threads.shutdownGracefully()
    throw refusal
  }

  private static func listen(
    on port: Int, _ threads: MultiThreadedEventLoopGroup
  ) async throws(Refusal) -> [Listener] {
    let first = try await bind("127.0.0.1", port, threads)
    do throws(Refusal) {
      let second = try await bind("::1", first.channel.localAddress?.port ?? port, threads)
      return [first, second]
    } catch {
      // Not each machine has IPv6; but a browser that prefers it must not meet another program.
      guard error == .taken else { return [first] }
      try? await first.channel.close()
      throw error
    }
  }

  private static func bind(
    _ host: String, _ port: Int, _ threads: MultiThreadedEventLoopGroup
  ) async throws(Refusal) -> Listener {
    do {
      return try await ServerBootstrap(group: threads)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .bind(host: host, port: port) { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.configureHTTPServerPipeline()
            return try Connection(wrappingChannelSynchronously: channel)
          }
        }
    } catch {
      let code = (error as? IOError)?.errnoCode ?? 0
      throw code == EADDRINUSE ? .taken : .system(code)
    }
  }

  /// Answers until the task is cancelled; then lets everybody go.
  public func run() async {
    let room = ConnectionRoom()
    await withTaskGroup(of: Void.self) { group in
      for listener in listeners {
        group.addTask { await serve(listener, room) }
      }
    }
    try? await threads.shutdownGracefully()
  }

  private func serve(_ listener: Listener, _ room: ConnectionRoom) async {
    try? await withThrowingDiscardingTaskGroup { group in
      try await listener.executeThenClose { connections in
        for try await connection in connections {
          group.addTask {
            guard room.enter() else { return await Self.refuse(connection) }
            defer { room.leave() }
            // What one browser does must not end the others.
            try? await PreviewConnection(site: site, port: port).serve(connection)
          }
        }
      }
      group.cancelAll()
    }
  }

  private static func refuse(_ connection: Connection) async {
    try? await connection.channel.close()
  }
}
