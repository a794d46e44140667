import HandboekChecks
import HandboekDocument
import HandboekJSON

/// The work list as data.
enum WorkListData {
  /// The version of the JSON form (semantic versioning).
  private static let version = "1.1.0"

  /// One JSON document.
  static func json(_ list: WorkList, of book: Handbook) -> [UInt8] {
    var buffer = JSONBuffer()
    buffer.object {
      $0.member("version", version)
      $0.member("asOf", book.asOf?.iso)
      $0.member("offers", book.offers.count)
      $0.member("toReview", list.offerCount)
      $0.lineKey("providers")
      $0.array(list.groups, lines: true) { buffer, group in
        buffer.object {
          $0.member("id", group.provider?.id.name)
          $0.member("name", group.provider?.name)
          $0.key("tasks")
          $0.array(group.tasks, lines: true) { $0.task($1) }
        }
      }
    }
    buffer.newline()
    return buffer.bytes
  }

  /// One row for each provider and offer.
  static func csv(_ list: WorkList) -> String {
    let head = [
      "aanbieder", "naam", "aanbod", "titel", "soort", "te_doen", "gecontroleerd", "herzien_voor",
      "laatst_gezien", "url", "bron", "bestand",
    ]
    let rows = list.groups.flatMap { group in
      group.tasks.map { task in
        let offer = task.offer
        return [
          group.provider?.id.name ?? "", group.provider?.name ?? "", offer.id.name, offer.title,
          offer.kind.rawValue, task.dutch, offer.verified?.iso ?? "", offer.reviewBefore?.iso ?? "",
          offer.lastSeen?.iso ?? "", offer.url ?? "", offer.source ?? "", offer.file,
        ]
      }
    }
    return CSVText.write(head: head, rows: rows)
  }
}

extension JSONBuffer {
  fileprivate mutating func task(_ task: WorkList.Task) {
    object {
      $0.member("id", task.offer.id.name)
      $0.member("title", task.offer.title)
      $0.member("kind", task.offer.kind.rawValue)
      $0.key("reasons")
      $0.array(task.reasons) { buffer, reason in
        buffer.object {
          $0.member("reason", reason.name)
          $0.member("date", reason.date?.iso)
        }
      }
      $0.member("text", task.dutch)
      $0.member("url", task.offer.url)
      $0.member("source", task.offer.source)
      $0.member("file", task.offer.file)
    }
  }
}
