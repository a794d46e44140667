import HandboekDiagnostics
import HandboekDocument

/// Reads `adressen.yml`: what a link checker last found.
enum AddressLedgerReader {
  /// The ledger of a folder; empty when there is none.
  static func read(_ root: String, limits: SourceLimits, into diagnostics: inout [Diagnostic])
    -> AddressLedger
  {
    guard SystemFile.status("\(root)/\(AddressLedger.fileName)") != nil,
      let text = SourceFileReader.read(AddressLedger.fileName, in: root, limits: limits, into: &diagnostics)
    else { return AddressLedger() }
    guard let node = YAMLComposer.compose(text, span: 0..<text.bytes.count, into: &diagnostics) else {
      return AddressLedger()
    }
    var fields = FieldReader(node, file: text.file)
    var entries: [AddressLedger.Entry] = []
    for node in fields.list("adressen") {
      var entry = FieldReader(node, file: text.file)
      let address = entry.address("adres")
      if address == nil, entry.diagnostics.isEmpty { entry.reportMissing("adres") }
      let read = AddressLedger.Entry(
        address: address ?? "", checked: entry.date("gecontroleerd", needsDay: true),
        lastGood: entry.date("laatst_goed", needsDay: true),
        failure: entry.choice("fout", of: AddressFailure.self), archived: entry.address("archief"))
      if address != nil { entries.append(read) }
      entry.finish()
      for found in entry.diagnostics {
        fields.report(found.kind, found.message, found.range ?? node.range, fix: found.fix)
      }
    }
    fields.finish()
    diagnostics += fields.diagnostics
    return AddressLedger(entries)
  }
}
