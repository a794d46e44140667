/// libyaml's messages in Dutch, with a cure where one is likely.
enum YAMLProblem {
  /// The message and the cure for a problem text of libyaml 0.2.
  static func dutch(_ problem: String) -> (text: String, fix: String?, isUnclosed: Bool) {
    for entry in table where problem.contains(entry.problem) {
      return (entry.text, entry.fix, entry.text.hasSuffix("niet afgesloten"))
    }
    return ("de velden zijn hier niet te lezen", "vergelijk met een bestand dat wel werkt", false)
  }

  private static let table: [(problem: String, text: String, fix: String?)] = [
    (
      "mapping values are not allowed", "een dubbele punt kan hier niet",
      "zet de hele tekst tussen aanhalingstekens"
    ),
    (
      "did not find expected key", "hier hoort een veldnaam te staan", "let op inspringen en aanhalingstekens"
    ),
    ("could not find expected ':'", "achter de veldnaam ontbreekt een dubbele punt", nil),
    ("did not find expected node content", "hier ontbreekt een waarde", "sluit [ en { weer af met ] en }"),
    ("found duplicate anchor", "een anker met & kan hier niet", nil),
    ("found undefined tag handle", "een uitroepteken kan hier niet", "zet de waarde tussen aanhalingstekens"),
    ("did not find expected ',' or ']'", "deze lijst is niet afgesloten", "sluit de lijst af met ]"),
    ("did not find expected ',' or '}'", "deze groep is niet afgesloten", "sluit de groep af met }"),
    (
      "did not find expected '-' indicator", "hier hoort een streepje te staan",
      "begin elke regel van de lijst met ‘- ’"
    ),
    (
      "found character that cannot start any token", "met dit teken kan een waarde niet beginnen",
      "zet de waarde tussen aanhalingstekens; gebruik spaties in plaats van tabs"
    ),
    (
      "found unexpected end of stream", "een aanhalingsteken is niet afgesloten",
      "sluit de tekst af met hetzelfde aanhalingsteken"
    ),
    (
      "found unknown escape character", "deze schuine streep kan hier niet", "gebruik enkele aanhalingstekens"
    ),
    ("found a tab character", "een tab kan hier niet", "spring in met spaties"),
    (
      "block sequence entries are not allowed", "een lijst kan hier niet beginnen",
      "zet de lijst op een nieuwe regel"
    ),
    (
      "block mapping", "de regels springen niet gelijk in",
      "laat velden van één groep op dezelfde plek beginnen"
    ),
    (
      "control characters are not allowed", "er staat een onzichtbaar stuurteken in de tekst",
      "verwijder het teken"
    ),
    ("did not find expected <document start>", "hierna kan niets meer volgen", nil),
  ]
}
