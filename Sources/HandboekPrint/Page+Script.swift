import HandboekContainer
import HandboekExchange
import HandboekHTML
import HandboekStyles
import HandboekXML

extension Page {
  /// What the page may do, as a content security policy (CSP 3 §3.3): no network, no script but its own.
  ///
  /// Nothing asks for more; the policy keeps it so, whatever text the book gets.
  var policy: String {
    let digest = String(decoding: DataAddress.base64(SHA256.hash(Styles.filter)), as: UTF8.self)
    return "default-src 'none'; script-src 'sha256-\(digest)'; style-src 'unsafe-inline'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// Writes the templates of the filter's controls, and the script that puts them above their lists.
  func filters(into writer: inout XMLWriter) {
    let forms = FilterForm.all(of: handbook)
    if forms.isEmpty { return }
    for form in forms { form.template(into: &writer) }
    // The digest in the policy is that of exactly these bytes.
    writer.element("script") { $0.raw(Styles.filter) }
    writer.newline()
  }

  /// Writes the catalogue and the references as linked data, for search engines.
  func linkedData(into writer: inout XMLWriter) {
    writer.element("script") { writer in
      writer.attribute("type", "application/ld+json")
      writer.newline()
      writer.raw(JSONLD.write(handbook))
    }
    writer.newline()
  }
}
