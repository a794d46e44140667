import HandboekDocument
import HandboekHTML

/// Addresses that show which place was asked for.
struct TestLinks: LinkProvider {
  func address(of place: Place) -> String {
    place.record.anchor + ".xhtml" + (place.anchor.map { "#" + $0 } ?? "")
  }
  func address(of section: BookSection) -> String { section.identifier + ".xhtml" }
  func address(of section: BookSection, at identifier: String) -> String {
    section.identifier + ".xhtml#" + identifier
  }
  func address(of guide: GuideAddress) -> String {
    guide.page + ".xhtml" + (guide.section.map { "#" + $0 } ?? "")
  }
  func identifier(_ anchor: String, in record: RecordID) -> String { anchor }
  func identifier(of record: RecordID) -> String { record.anchor }
  func address(ofAsset index: Int) -> String { "beelden/\(index).svg" }
}
