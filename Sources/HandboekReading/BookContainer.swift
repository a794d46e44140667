internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

/// The files of a book.
struct BookContainer: Sendable {
  let reader: ZIPReader
  let limits: ReadingLimits
  /// The paths of files that are encrypted, which nobody but a shop's own program can read.
  var encrypted: Set<ContainerPath> = []
  private let folded: [String: ContainerPath]
  /// Why files were left out, by name.
  private let omitted: [String: BookFault]

  init(_ reader: ZIPReader, limits: ReadingLimits) {
    self.reader = reader
    self.limits = limits
    folded = Dictionary(
      reader.entries.map { ($0.path.folded, $0.path) }, uniquingKeysWith: { first, _ in first })
    omitted = Dictionary(
      reader.omissions.map { ($0.name, BookFaults.fault($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file at a path, else the one of which the name only differs in capitals.
  func entry(_ path: ContainerPath) -> ZIPReader.Entry? {
    reader[path] ?? folded[path.folded].flatMap { reader[$0] }
  }

  /// What a file of text holds, as far as it can be read, and what is wrong with it.
  struct Text {
    var bytes: [UInt8] = []
    var fault: BookFault?
  }

  func text(at path: ContainerPath) -> Text {
    let name = PrintableText.clean(path.text)
    guard let entry = entry(path) else {
      let reason = omitted[path.text]?.message ?? "het bestand ontbreekt in het boek"
      return Text(fault: BookFault(.error, reason, file: name))
    }
    guard !encrypted.contains(entry.path) else {
      return Text(
        fault: BookFault(.error, "het bestand is versleuteld (DRM) en is niet te lezen", file: name))
    }
    guard entry.size <= limits.documentBytes else {
      return Text(
        fault: BookFault(.error, "het bestand is groter dan \(limits.documentBytes >> 20) MB", file: name))
    }
    do throws(ZIPError) {
      return Text(bytes: try reader.read(entry))
    } catch {
      let bytes = reader.salvage(entry, atMost: limits.documentBytes)
      if case .badChecksum = error {
        return Text(
          bytes: bytes,
          fault: BookFault(.warning, "het bestand is veranderd of beschadigd (controlegetal)", file: name))
      }
      return Text(
        bytes: bytes,
        fault: BookFault(
          .error,
          bytes.isEmpty ? "het bestand is beschadigd" : "het bestand is beschadigd; een deel is gelezen",
          file: name))
    }
  }

  /// Reads which files are encrypted (EPUB 3.3 §4.2.6.3.2).
  mutating func readEncryption() {
    guard let path = try? ContainerPath("META-INF/encryption.xml"), entry(path) != nil,
      let markup = Markup.xml(text(at: path).bytes, path: path, limits: limits),
      let root = try? ContainerPath("x")
    else { return }
    for data in markup.root.all("encrypteddata") {
      for reference in data.all("cipherreference") {
        // Addresses here start at the root of the container.
        if let address = reference.attribute("URI"), case .local(let path, _) = BookAddress(address, in: root)
        {
          encrypted.insert(entry(path)?.path ?? path)
        }
      }
    }
  }
}
