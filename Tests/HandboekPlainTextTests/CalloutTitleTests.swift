import HandboekDocument
import Testing

struct CalloutTitleTests {
  /// A title that says what the label says would stand there twice.
  @Test(arguments: [
    ("Let op", true), ("LET OP", true), ("Let op!", true), ("Let op: gas", false), ("Let", false),
    ("", false), ("Let op op", false), ("Pas op", false),
  ])
  func leavesOutWhatTheLabelSays(_ title: String, _ saysTheLabel: Bool) {
    let title = title.isEmpty ? [] : [Inline.text(title)]
    let callout = Callout(kind: .attention, title: title, blocks: [])
    #expect(callout.ownTitle == (saysTheLabel ? [] : title))
  }
}
