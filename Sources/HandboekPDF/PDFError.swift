/// Why a PDF cannot be read.
public enum PDFError: Error, Sendable, Hashable {
  /// There is no table of objects, or it is broken.
  case noObjects
  /// It asks for a password.
  case encrypted
  /// There are no pages, or more than can be.
  case noPages
}
