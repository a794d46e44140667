import HandboekDocument
import HandboekJSON

/// A book, or a document of it, as JSON for programs.
enum BookJSON {
  /// The version of the form, as semantic versioning has it.
  private static let version = "1.1.0"

  /// What a book says about itself, its contents and its faults.
  static func write(_ book: any ReadableBook, faults: [BookFault]) -> [UInt8] {
    var json = JSONBuffer()
    json.object { json in
      json.member("contents") { entries(book.contents, book, &$0) }
      json.member("documents") { documents(book, &$0) }
      json.member("faults") { BookFaultList.write(faults, into: &$0) }
      json.member("landmarks") { entries(book.landmarks, book, &$0) }
      json.member("metadata") { details(book.details, &$0) }
      json.member("pages") { entries(book.pageList, book, &$0) }
      json.member("version", version)
    }
    return json.bytes + [0x0A]
  }

  /// The document of a place: its headings, links and notes, what was wrong with it, and where in it the place is.
  static func write(_ place: BookTarget, of book: any ReadableBook) -> [UInt8] {
    let index = place.document
    let document = book.document(index)
    var json = JSONBuffer()
    json.object { json in
      json.member("anchor", place.anchor)
      json.member("faults") { BookFaultList.write(document.faults, into: &$0) }
      json.member("file", book.documents[index].id.name)
      json.member("headings") { json in
        json.array(headings(of: document), lines: true) { json, heading in
          json.object { json in
            if !heading.id.isEmpty { json.member("id", heading.id) }
            json.member("level", heading.level)
            json.member("number", heading.number)
            json.member("title", heading.content.plainText)
          }
        }
      }
      json.member("language", document.language?.text)
      json.member("links") { links(of: document, book, &$0) }
      json.member("notes") { json in
        json.array(document.footnotes, lines: true) { json, note in
          json.object { json in
            json.member("number", note.number)
            json.member("text", note.blocks.plainText)
          }
        }
      }
      json.member("number", document.number)
      json.member("paragraphs") { json in
        json.array(document.blocks, lines: true) { json, block in
          json.object { json in
            json.member("number", block.number?.label)
            json.member("text", [block].plainText)
          }
        }
      }
      json.member("title", document.title)
      json.member("version", version)
    }
    return json.bytes + [0x0A]
  }

  private static func entries(_ entries: [BookEntry], _ book: any ReadableBook, _ json: inout JSONBuffer) {
    json.array(entries, lines: true) { json, entry in
      json.object { json in
        if !entry.children.isEmpty { json.member("children") { Self.entries(entry.children, book, &$0) } }
        json.member("number", entry.number)
        if let target = entry.target { json.member("target", address(of: target, book)) }
        json.member("title", entry.title)
        json.member("type", entry.type)
      }
    }
  }

  private static func documents(_ book: any ReadableBook, _ json: inout JSONBuffer) {
    json.array(book.documents, lines: true) { json, head in
      json.object { json in
        json.member("bytes", head.size)
        json.member("file", head.id.name)
        json.member("linear", head.isLinear)
        json.member("number", head.number)
        json.member("title", head.title)
      }
    }
  }

  private static func details(_ details: BookDetails, _ json: inout JSONBuffer) {
    json.object { json in
      json.member("authors", details.authors)
      let fields: [(StaticString, String?)] = [
        ("date", details.date), ("description", details.description), ("epub", details.version),
        ("identifier", details.identifier), ("language", details.language?.text),
        ("publisher", details.publisher), ("rights", details.rights), ("subtitle", details.subtitle),
      ]
      for (name, value) in fields { json.member(name, value) }
      json.member("title", details.title)
    }
  }

  private static func links(
    of document: BookDocument, _ book: any ReadableBook, _ json: inout JSONBuffer
  ) {
    var found: [(text: String, address: String)] = []
    document.blocks.forEachInline { inline in
      guard case .link(let link) = inline else { return }
      switch link.target {
      case .external(let address): found.append((link.content.plainText, address))
      case .place(let place):
        found.append((link.content.plainText, place.record.name + (place.anchor.map { "#\($0)" } ?? "")))
      case .source, .broken: break
      }
    }
    json.array(found, lines: true) { json, link in
      json.object { json in
        json.member("address", link.address)
        json.member("text", link.text)
      }
    }
  }

  private static func headings(of document: BookDocument) -> [Heading] {
    var headings: [Heading] = []
    document.blocks.forEachBlock { if case .heading(let heading) = $0.content { headings.append(heading) } }
    return headings
  }

  private static func address(of target: BookTarget, _ book: any ReadableBook) -> String {
    book.documents[target.document].id.name + (target.anchor.map { "#\($0)" } ?? "")
  }
}
