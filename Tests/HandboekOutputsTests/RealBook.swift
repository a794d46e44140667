import HandboekDocument
import HandboekLinking
import HandboekSource

/// The handbook of this repository.
enum RealBook {
  static func linked() async throws -> Handbook {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return await Linker.link(try await HandbookFolder.parse("/\(root)/Handboek")).handbook
  }
}
