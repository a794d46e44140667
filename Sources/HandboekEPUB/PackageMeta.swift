import HandboekDocument
import HandboekXML

/// One `meta` element of the package document (EPUB 3.3 §5.5.5).
struct PackageMeta {
  private let property: String
  private let value: String?
  private let id: String?
  private let refined: String?
  private let scheme: String?
  private let language: LanguageTag?

  /// - Parameters:
  ///   - value: The value; without one, or with a blank one, nothing is written.
  ///   - refined: The `id` of the element that it says more about.
  init(
    _ property: String, _ value: String?, id: String? = nil, refines refined: String? = nil,
    scheme: String? = nil, language: LanguageTag? = nil
  ) {
    self.property = property
    self.value = value
    self.id = id
    self.refined = refined
    self.scheme = scheme
    self.language = language
  }

  func write(into writer: inout XMLWriter) {
    guard let value, !value.isBlank else { return }
    writer.element("meta") { writer in
      if let refined { writer.attribute("refines", "#" + refined) }
      writer.attribute("property", property)
      writer.attribute("id", id)
      writer.attribute("scheme", scheme)
      writer.attribute("xml:lang", language?.text)
      writer.text(value)
    }
    writer.newline()
  }
}
