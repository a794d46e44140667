public import HandboekDocument

extension AddressLedger {
  /// The ledger after a check.
  ///
  /// An older result than the one that is known changes nothing. A copy in an archive stays known, also
  /// when the address is in order again.
  ///
  /// - Parameter date: When the check was made, for results that do not say so.
  public func updated(with checks: [AddressCheck], on date: CalendarDate) -> AddressLedger {
    var changed = entries
    var positions: [String: Int] = [:]
    for (index, entry) in entries.enumerated() { positions[Self.key(entry.address)] = index }
    // The checker visits an address once for each page that has it; one failure is enough.
    for check in checks.sorted(by: { $0.failure == nil && $1.failure != nil }) {
      let day = check.date ?? date
      let key = Self.key(check.address)
      var entry = positions[key].map { changed[$0] } ?? Entry(address: check.address)
      guard entry.checked.map({ $0 <= day }) ?? true else { continue }
      entry.checked = day
      entry.failure = check.failure
      if check.failure == nil { entry.lastGood = day }
      entry.archived = check.archived ?? entry.archived
      if let position = positions[key] {
        changed[position] = entry
      } else {
        positions[key] = changed.count
        changed.append(entry)
      }
    }
    return AddressLedger(changed)
  }
}

/// Writes `adressen.yml`.
public enum AddressLedgerFile {
  /// The bytes of the file, one entry after another in the order of their addresses.
  public static func write(_ ledger: AddressLedger) -> [UInt8] {
    var text = """
      # Wat een linkcontrole het laatst op de adressen van dit handboek vond.
      # Bijgewerkt met ‘handboek importeer --adressen’.
      adressen:

      """
    for entry in ledger.entries {
      func field(_ name: String, _ value: String?) {
        if let value { text += "    \(name): \(FrontMatterWriter.scalar(value))\n" }
      }
      text += "  - adres: \(FrontMatterWriter.scalar(entry.address))\n"
      field("gecontroleerd", entry.checked?.iso)
      field("laatst_goed", entry.lastGood?.iso)
      field("fout", entry.failure?.rawValue)
      field("archief", entry.archived)
    }
    return Array(text.utf8)
  }
}
