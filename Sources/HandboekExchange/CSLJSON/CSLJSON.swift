public import HandboekDocument
import HandboekJSON

/// Writes references as CSL-JSON (csl-data.json 1.0.2), which Zotero and pandoc read.
///
/// What the format has no place for: the analysis, the level of evidence, where the facts were seen and
/// what is uncertain.
public enum CSLJSON {
  public static func write(_ publications: [Publication]) -> [UInt8] {
    var buffer = JSONBuffer()
    buffer.array(publications, lines: true) {
      $0.csl($1.csl, id: $1.id.name, keywords: $1.themes)
    }
    buffer.newline()
    return buffer.bytes
  }
}
