/// How much of a PDF is read: it was made by another program, so nothing in it is taken on trust.
enum PDFLimits {
  static let objects = 4_000_000
  static let pages = 20_000
  static let sections = 64
  /// The bytes of one stream when it is no longer compressed.
  static let streamBytes = 256 << 20
  /// The bytes of all object streams together.
  static let objectStreamBytes = 512 << 20
  static let destinations = 1_000_000
  /// The nodes of the trees of pages and names.
  static let nodes = 200_000
}
