import HandboekDiagnostics
import HandboekDocument
import HandboekJSON

/// What is wrong with a book for a reader, graded: with the book as a whole, then with each document.
struct BookFaultList {
  var faults: [BookFault] = []

  /// Nothing is wrong.
  init() {}

  /// Opens every document of a book, a few at a time, to see what is wrong with it.
  init(of book: any ReadableBook) async {
    var found = book.faults
    let atOnce = 8
    for start in stride(from: 0, to: book.documents.count, by: atOnce) {
      let indices = start..<min(start + atOnce, book.documents.count)
      found += await withTaskGroup(of: (Int, [BookFault]).self) { group in
        for index in indices { group.addTask { (index, book.document(index).faults) } }
        var faults: [Int: [BookFault]] = [:]
        for await (index, part) in group { faults[index] = part }
        return indices.flatMap { faults[$0] ?? [] }
      }
    }
    faults = found
  }

  /// One fault a line under a heading; nothing when there are none.
  var text: String {
    if faults.isEmpty { return "" }
    var text = "\nfouten bij het lezen\n"
    for fault in faults {
      let place = fault.file + (fault.line.map { ":\($0)" } ?? "")
      let start = "  " + fault.severity.rawValue + (place.isEmpty ? "" : " in \(place)") + ": "
      text += PrintableText.clean(start + fault.message) + "\n"
    }
    return text
  }

  /// Faults as a JSON array.
  static func write(_ faults: [BookFault], into json: inout JSONBuffer) {
    json.array(faults, lines: true) { json, fault in
      json.object { json in
        json.member("file", fault.file)
        json.member("line", fault.line)
        json.member("message", fault.message)
        json.member("severity", fault.severity.rawValue)
      }
    }
  }
}
