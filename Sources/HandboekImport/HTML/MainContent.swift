import HandboekDocument
import HandboekXML

/// Finds the text of a page among its menus and margins.
enum MainContent {
  /// What is no part of the text, and what it is called in the report.
  private static let boilerplate: [String: String] = [
    "nav": "een menu", "footer": "een voet", "aside": "tekst in de kantlijn",
    "dialog": "een venster", "noscript": "tekst voor wie geen scripts heeft",
  ]
  private static let roles: [String: String] = [
    "navigation": "een menu", "banner": "een kop", "contentinfo": "een voet", "search": "een zoekveld",
    "complementary": "tekst in de kantlijn",
  ]
  private static let classes: Set<String> = [
    "breadcrumb", "breadcrumbs", "cookie-banner", "cookiebar", "cookie-bar", "skip-link", "skiplink",
    "social-share",
    "share-buttons", "navbar", "sidebar", "site-header", "site-footer",
  ]

  /// The element with the text: `main`, the only `article`, or the whole body.
  static func find(in root: XMLElement, _ findings: inout FindingList) -> XMLElement {
    let body = root.elements.first { $0.name == "body" } ?? root
    let mains = every(in: body) { $0.name == "main" || $0.attribute("role") == "main" }
    let articles = every(in: body) { $0.name == "article" }
    guard let main = mains.first ?? (articles.count == 1 ? articles.first : nil) else { return body }
    // On a page of one line only the content tells two elements apart.
    func isMain(_ element: XMLElement) -> Bool { element.line == main.line && element == main }
    reportOutside(isMain, body, &findings)
    return main
  }

  /// Tells what stands outside the text, part by part; loose words side by side are one part.
  private static func reportOutside(
    _ isMain: (XMLElement) -> Bool, _ body: XMLElement, _ findings: inout FindingList
  ) {
    var loose = XMLElement(name: "span")
    func tell(_ findings: inout FindingList) {
      report(loose, "tekst buiten het artikel", &findings)
      loose.children = []
    }
    var open = [(element: body, next: 0)]
    while let top = open.indices.last {
      guard open[top].next < open[top].element.children.count else {
        tell(&findings)
        open.removeLast()
        continue
      }
      let node = open[top].element.children[open[top].next]
      open[top].next += 1
      // A text has no line of its own.
      if loose.children.isEmpty { loose.line = node.element?.line ?? max(loose.line, open[top].element.line) }
      guard let element = node.element else {
        loose.children.append(node)
        continue
      }
      let name = name(of: element)
      let holdsMain = isMain(element) || !every(in: element, where: isMain).isEmpty
      if !holdsMain, name == nil, PageFlow.isInline(element.name) {
        loose.children.append(node)
        continue
      }
      tell(&findings)
      loose.line = element.line
      if isMain(element) { continue }
      if holdsMain {
        open.append((element: element, next: 0))
      } else {
        report(element, name ?? "tekst buiten het artikel", &findings)
      }
    }
  }

  /// What an element is called when it is no part of the text; nil when it is.
  static func name(of element: XMLElement) -> String? {
    if let role = element.attribute("role"), let name = roles[role.lowercased()] { return name }
    if let name = boilerplate[element.name] { return name }
    if element.name == "form" { return holdsOnlyFields(element) ? "een formulier" : nil }
    if element.name == "header" {
      return every(in: element) { ["h1", "h2", "h3"].contains($0.name) }.isEmpty ? "een kop" : nil
    }
    let names = (element.attribute("class") ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    return names.contains { classes.contains(String($0)) } ? "een onderdeel van de site" : nil
  }

  /// Whether a form has no text but that of its fields; ASP.NET puts the whole page in one.
  private static func holdsOnlyFields(_ form: XMLElement) -> Bool {
    PageText.words(of: form, without: ["label", "button", "select", "textarea", "legend", "datalist"]).isEmpty
      && PageText.pictures(of: form).isEmpty
  }

  static func report(_ element: XMLElement, _ name: String, _ findings: inout FindingList) {
    let words = PageText.words(of: element)
    let pictures = shown(PageText.pictures(of: element))
    guard !words.isEmpty || !pictures.isEmpty else { return }
    findings.place = max(1, element.line)
    let parts = (words.isEmpty ? [] : [words.quotedShort]) + (pictures.isEmpty ? [] : [pictures])
    findings.add(.importLost, "\(name): \(parts.joined(separator: " met "))")
  }

  /// The first few pictures of a part that is left out.
  private static func shown(_ pictures: [String]) -> String {
    if pictures.isEmpty { return "" }
    let names = pictures.prefix(4).map(\.quotedShort).joined(separator: ", ")
    return (pictures.count == 1 ? "afbeelding " : "afbeeldingen ") + names
      + (pictures.count > 4 ? " en nog \(pictures.count - 4)" : "")
  }

  private static func every(in element: XMLElement, where matches: (XMLElement) -> Bool) -> [XMLElement] {
    var result: [XMLElement] = []
    var walk = ElementWalk(element)
    while let element = walk.next() {
      if matches(element) { result.append(element) } else { walk.descend(element) }
    }
    return result
  }
}
