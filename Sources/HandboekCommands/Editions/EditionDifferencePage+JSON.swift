import HandboekChanges
import HandboekDiagnostics
import HandboekDocument
import HandboekJSON

/// The difference as data.
extension EditionDifferencePage {
  var json: [UInt8] {
    var buffer = JSONBuffer()
    buffer.edition(contents) { buffer in
      buffer.lineKey("records")
      buffer.array(differences.records, lines: true) { buffer, record in
        buffer.object {
          $0.member("kind", record.id.kind.rawValue)
          $0.member("id", record.id.name)
          $0.member("title", record.title)
          $0.member("change", record.kind.rawValue)
        }
      }
      buffer.lineKey("chapters")
      buffer.array(differences.chapters, lines: true) { buffer, chapter in
        buffer.object {
          $0.member("id", chapter.id.name)
          $0.member("title", chapter.title)
          $0.member("number", chapter.number)
          $0.member("was", chapter.was)
          $0.key("passages")
          $0.array(passages(of: chapter), lines: true) { $0.passage($1) }
        }
      }
    }
    buffer.newline()
    return buffer.bytes
  }
}

extension JSONBuffer {
  fileprivate mutating func passage(_ passage: EditionDifferencePage.Passage) {
    object {
      $0.member("number", passage.number)
      $0.member("was", passage.was)
      guard let pieces = passage.pieces else {
        $0.member("text", passage.text)
        return
      }
      $0.key("words")
      $0.array(pieces) { buffer, piece in
        buffer.object {
          switch piece {
          case .same(let text): $0.member("same", text)
          case .removed(let text): $0.member("removed", text)
          case .added(let text): $0.member("added", text)
          }
        }
      }
    }
  }
}
