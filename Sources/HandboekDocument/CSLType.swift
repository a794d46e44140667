/// The CSL 1.0.2 item types that a handbook can hold.
package enum CSLType: String, CaseIterable, Sendable {
  case report, book, chapter, document, webpage, pamphlet, thesis, speech, legislation, legal_case, dataset
  case bill, regulation, standard, interview, broadcast
  case articleJournal = "article-journal"
  case articleMagazine = "article-magazine"
  case articleNewspaper = "article-newspaper"
  case motionPicture = "motion_picture"
  case paperConference = "paper-conference"
  case post
  case postWeblog = "post-weblog"
}
