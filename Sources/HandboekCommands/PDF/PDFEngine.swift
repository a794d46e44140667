/// A program that makes a PDF of an HTML file.
struct PDFEngine: Hashable {
  enum Kind: Hashable {
    case weasyPrint
    case chromium
  }

  var kind: Kind
  /// The path of the program.
  var program: String
  /// "WeasyPrint 70.0", "Chromium 156.0.8078.79".
  var version: String

  /// The names to look for, the best engine first: WeasyPrint makes PDF/UA and page numbers in the contents.
  private static let names: [(name: String, kind: Kind)] = [
    ("weasyprint", .weasyPrint), ("chromium", .chromium), ("chromium-browser", .chromium),
    ("google-chrome", .chromium), ("google-chrome-stable", .chromium), ("microsoft-edge", .chromium),
    ("microsoft-edge-stable", .chromium),
    ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", .chromium),
    ("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", .chromium),
  ]

  /// The engine that the user chose, else the first that works.
  static func find(_ chosen: String?, _ environment: [String: String]) throws(CommandFailure) -> PDFEngine {
    if let chosen {
      guard let program = ProgramPath.find(chosen, environment) else {
        throw CommandFailure(.unavailable, "het programma ‘\(chosen)’ is er niet", hint: advice)
      }
      guard let engine = engine(program) else {
        throw CommandFailure(
          .unavailable, "‘\(chosen)’ is geen programma dat hier een PDF kan maken", hint: advice)
      }
      return engine
    }
    for (name, _) in names {
      if let program = ProgramPath.find(name, environment), let engine = engine(program) { return engine }
    }
    throw CommandFailure(.unavailable, "er is geen programma dat een PDF kan maken", hint: advice)
  }

  static let advice =
    "Installeer WeasyPrint (‘pip install weasyprint’ of ‘apt install weasyprint’), Chromium of Chrome, of noem er "
    + "een met --pdf-programma. U kunt het HTML-bestand ook in elke browser openen en als PDF afdrukken."

  /// Asks the program what it is; nil when it does not answer as one of these.
  private static func engine(_ program: String) -> PDFEngine? {
    let ask = Subprocess(program: program, arguments: ["--version"], seconds: 20)
    guard let answer = ask.run(), answer.status == 0 else { return nil }
    for line in answer.output.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let version = words.first(where: { $0.first?.isNumber == true }) else { continue }
      if line.hasPrefix("WeasyPrint") {
        return PDFEngine(kind: .weasyPrint, program: program, version: "WeasyPrint \(version)")
      }
      for name in ["Chromium", "Google Chrome", "Microsoft Edge"] where line.hasPrefix(name) {
        return PDFEngine(kind: .chromium, program: program, version: "\(name) \(version)")
      }
    }
    return nil
  }

  /// What the user hears before the work begins.
  var announcement: String {
    let form =
      kind == .weasyPrint ? "PDF/UA-1, met paginanummers in de inhoud" : "zonder paginanummers in de inhoud"
    return "PDF maken met \(version) (\(form)) …"
  }

  /// The command that turns one file into the other.
  func command(from html: String, to pdf: String, in folder: String, timestamp: Int) -> Subprocess {
    switch kind {
    case .weasyPrint:
      // SOURCE_DATE_EPOCH and a fixed identifier give the same bytes again.
      Subprocess(
        program: program,
        arguments: [
          "--quiet", "--pdf-variant", "pdf/ua-1", "--pdf-identifier", "handboek", "--encoding", "utf-8",
          "--allowed-protocols", "data", html, pdf,
        ],
        environment: ["SOURCE_DATE_EPOCH": String(timestamp)], seconds: Self.seconds)
    case .chromium:
      Subprocess(
        program: program,
        arguments: [
          "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
          "--disable-extensions",
          "--disable-background-networking", "--user-data-dir=\(folder)/profiel", "--no-pdf-header-footer",
          "--generate-pdf-document-outline", "--print-to-pdf=\(pdf)",
        ] + (Privilege.isRoot ? ["--no-sandbox"] : []) + ["file://" + Self.escaped(html)],
        environment: ["TZ": "UTC"], seconds: Self.seconds)
    }
  }

  /// How long an engine may work: a book of a thousand pages takes WeasyPrint minutes.
  private static let seconds = 900

  /// A path in a `file:` address (RFC 8089): all but unreserved characters by number.
  private static func escaped(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
