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
    "default-src 'none'; script-src \(ScriptDigest.of(Styles.filter)); style-src 'unsafe-inline'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// Writes the templates of the filter's controls, and the script that puts them above their lists.
  func filters(into writer: inout XMLWriter) {
    guard filterForms(into: &writer) else { return }
    // The digest in the policy is that of exactly these bytes.
    writer.element("script") { $0.raw(Styles.filter) }
    writer.newline()
  }

  /// Writes the templates of the filter's controls; whether there are any.
  func filterForms(into writer: inout XMLWriter) -> Bool {
    let forms = FilterForm.all(of: handbook)
    for form in forms { form.template(into: &writer) }
    return !forms.isEmpty
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

/// How a content security policy names a script that it allows.
public enum ScriptDigest {
  /// The SHA-256 of the bytes of a script between its tags, as a source of the policy (CSP 3 §2.3.1).
  public static func of(_ script: [UInt8]) -> String {
    "'sha256-\(String(decoding: DataAddress.base64(SHA256.hash(script)), as: UTF8.self))'"
  }
}
