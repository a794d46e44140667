import HandboekDocument

/// Every column of a table has a head; only the corner above the names of rows may be empty (WCAG 2.2 1.3.1).
enum TablesWithHeads: MachineCheck {
  static func faults(in handbook: Handbook) -> [AccessibilityFault] {
    var found: [AccessibilityFault] = []
    handbook.forEachText { record in
      record.forEachBlock { block in
        guard case .table(let table) = block.content, table.lacksHeads else { return }
        found.append(
          AccessibilityFault("in deze tabel mist een kolom haar kop", file: record.file, range: block.range))
      }
    }
    return found
  }

  static func phrase(_ count: Int) -> String {
    count == 1 ? "1 tabel waarin een kop mist" : "\(count) tabellen waarin een kop mist"
  }
}

extension Table {
  fileprivate var lacksHeads: Bool {
    // One column is a list, which reads as well without.
    if head.count < 2 { return false }
    return head.dropFirst().contains { $0.plainText.isBlank }
  }
}
