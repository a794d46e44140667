import HandboekContainer
import HandboekDocument
import HandboekReading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Opens what the user wants to read: an EPUB of anybody, by its path or from standard input, or a
/// handbook folder.
enum BookLoader {
  /// Whether an argument names an EPUB: `-`, a name that ends in `.epub`, or a file that is a ZIP container.
  static func namesEPUB(_ argument: String) -> Bool {
    if argument == "-" || EPUBFile.isNamed(argument) { return true }
    guard FileKind.of(argument) == .file, let source = ContainerSource(file: argument) else { return false }
    return source.bytes(0..<min(4, source.count)).map { $0.elementsEqual([0x50, 0x4B, 3, 4]) } ?? false
  }

  /// Opens an EPUB; only its directory and contents are read.
  static func openEPUB(_ argument: String) throws(CommandFailure) -> EPUBBook {
    try openEPUB(try files(argument), argument)
  }

  /// The files of an EPUB; only its directory is read.
  static func files(_ argument: String) throws(CommandFailure) -> BookFiles {
    let source = try source(argument)
    do throws(BookError) { return try BookFiles(source) } catch { throw failure(error, argument) }
  }

  /// Opens an EPUB of which the directory was read.
  static func openEPUB(_ files: BookFiles, _ argument: String) throws(CommandFailure) -> EPUBBook {
    do throws(BookError) {
      return try EPUBBook(files, name: Self.name(argument))
    } catch {
      throw failure(error, argument)
    }
  }

  private static func failure(_ error: BookError, _ argument: String) -> CommandFailure {
    let shown = argument == "-" ? "standaardinvoer" : argument
    return switch error {
    case .notABook: CommandFailure(.badData, "‘\(shown)’ is geen EPUB, of is afgebroken")
    case .unreadable(let reason): CommandFailure(.badData, "‘\(shown)’ is niet te lezen: \(reason)")
    case .noText: CommandFailure(.badData, "in ‘\(shown)’ zit geen tekst om te lezen")
    }
  }

  /// The same book out of a folder: rendered in memory and read back, so that every number, id and link is
  /// the one of the EPUB.
  static func book(of handbook: Handbook) async throws(CommandFailure) -> EPUBBook {
    let bytes = try await EPUBOutput().write(handbook)
    do throws(BookError) {
      return try EPUBBook(ContainerSource(bytes), name: handbook.metadata.title)
    } catch {
      throw CommandFailure(.internalFault, "het handboek is niet te lezen")
    }
  }

  private static func source(_ argument: String) throws(CommandFailure) -> ContainerSource {
    if argument == "-" {
      return ContainerSource(try StandardInput.read(limit: ReadingLimits.standard.inputBytes))
    }
    switch FileKind.of(argument) {
    case .file: break
    case .folder: throw CommandFailure(.noInput, "‘\(argument)’ is een map")
    case .special:
      throw CommandFailure(
        .noInput, "‘\(argument)’ is geen gewoon bestand, maar een apparaat of een pijp",
        hint: "Van standaardinvoer lezen kan wel: ‘handboek lees -’.")
    case nil: throw CommandFailure(.noInput, "het bestand ‘\(argument)’ bestaat niet")
    }
    guard let source = ContainerSource(file: argument) else {
      throw CommandFailure(.noInput, "‘\(argument)’ is niet te lezen")
    }
    return source
  }

  /// The name of the file without its ending: what a book without a title is called.
  private static func name(_ argument: String) -> String {
    let file = argument == "-" ? "" : argument.split(separator: "/").last.map(String.init) ?? ""
    return EPUBFile.hasEnding(file) ? String(file.dropLast(5)) : file
  }
}

/// Standard input.
enum StandardInput {
  /// Everything that comes in, up to a limit.
  static func read(limit: Int) throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { space in
        #if canImport(Glibc)
          unsafe Glibc.read(STDIN_FILENO, space.baseAddress, space.count)
        #elseif canImport(Musl)
          unsafe Musl.read(STDIN_FILENO, space.baseAddress, space.count)
        #else
          unsafe Darwin.read(STDIN_FILENO, space.baseAddress, space.count)
        #endif
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandFailure(.inputOutput, "de invoer is niet te lezen: \(SystemMessage.dutch(errno))")
      }
      guard bytes.count + count <= limit else {
        throw CommandFailure(.badData, "de invoer is groter dan \(limit >> 20) MB")
      }
      bytes += buffer[..<count]
    }
  }
}
