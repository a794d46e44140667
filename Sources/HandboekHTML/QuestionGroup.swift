public import HandboekDocument

/// The questions of one group.
public struct QuestionGroup: Sendable, Hashable {
  /// "Een persoon".
  public var title: String
  /// The anchor of its heading: `groep_een-persoon`.
  public var identifier: String
  public var questions: [Question]

  /// The groups of a handbook, in the order of its questions.
  public static func all(of handbook: Handbook) -> [QuestionGroup] {
    var groups: [QuestionGroup] = []
    var group: String??
    for question in handbook.questions {
      if group != .some(question.group) {
        group = .some(question.group)
        groups.append(
          QuestionGroup(
            title: handbook.vocabularies.groupTitle(question.group),
            identifier: "groep_" + Identifier.safe(question.group ?? "overig"), questions: []))
      }
      groups[groups.count - 1].questions.append(question)
    }
    return groups
  }
}
