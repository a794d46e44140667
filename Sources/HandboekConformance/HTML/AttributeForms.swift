/// The values that attributes of HTML may have.
enum AttributeForms {
  /// Attributes with a fixed set of values, by element; `*` is any element.
  private static let values: [String: [String: [String]]] = [
    "dir": ["*": ["ltr", "rtl", "auto"]], "hidden": ["*": ["", "hidden", "until-found"]],
    "translate": ["*": ["", "yes", "no"]], "spellcheck": ["*": ["", "true", "false"]],
    "draggable": ["*": ["true", "false"]],
    "contenteditable": ["*": ["", "true", "false", "plaintext-only"]],
    "aria-hidden": ["*": ["true", "false"]],
    "aria-atomic": ["*": ["true", "false"]], "aria-busy": ["*": ["true", "false"]],
    "aria-checked": ["*": ["true", "false", "mixed", "undefined"]],
    "aria-current": ["*": ["page", "step", "location", "date", "time", "true", "false"]],
    "aria-disabled": ["*": ["true", "false"]], "aria-expanded": ["*": ["true", "false", "undefined"]],
    "aria-haspopup": ["*": ["true", "false", "menu", "listbox", "tree", "grid", "dialog"]],
    "aria-invalid": ["*": ["true", "false", "grammar", "spelling"]],
    "aria-live": ["*": ["off", "polite", "assertive"]], "aria-modal": ["*": ["true", "false"]],
    "aria-multiline": ["*": ["true", "false"]], "aria-multiselectable": ["*": ["true", "false"]],
    "aria-orientation": ["*": ["horizontal", "vertical", "undefined"]],
    "aria-pressed": ["*": ["true", "false", "mixed", "undefined"]],
    "aria-readonly": ["*": ["true", "false"]],
    "aria-required": ["*": ["true", "false"]], "aria-selected": ["*": ["true", "false", "undefined"]],
    "aria-sort": ["*": ["ascending", "descending", "none", "other"]],
    "scope": ["th": ["row", "col", "rowgroup", "colgroup"]], "method": ["form": ["get", "post", "dialog"]],
    "kind": ["track": ["subtitles", "captions", "descriptions", "chapters", "metadata"]],
    "shape": ["area": ["circle", "circ", "default", "poly", "polygon", "rect", "rectangle"]],
    "preload": ["*": ["", "none", "metadata", "auto"]], "loading": ["*": ["lazy", "eager"]],
    "decoding": ["img": ["sync", "async", "auto"]], "autoplay": ["*": ["", "autoplay"]],
    "controls": ["*": ["", "controls"]], "loop": ["*": ["", "loop"]], "muted": ["*": ["", "muted"]],
    "disabled": ["*": ["", "disabled"]], "checked": ["*": ["", "checked"]],
    "selected": ["*": ["", "selected"]],
    "required": ["*": ["", "required"]], "readonly": ["*": ["", "readonly"]],
    "multiple": ["*": ["", "multiple"]],
    "reversed": ["*": ["", "reversed"]], "open": ["*": ["", "open"]], "async": ["*": ["", "async"]],
    "defer": ["*": ["", "defer"]], "ismap": ["*": ["", "ismap"]], "itemscope": ["*": ["", "itemscope"]],
    "type": [
      "ol": ["1", "a", "A", "i", "I"], "button": ["submit", "reset", "button"],
      "input": [
        "button", "checkbox", "color", "date", "datetime-local", "email", "file", "hidden", "image", "month",
        "number", "password", "radio", "range", "reset", "search", "submit", "tel", "text", "time", "url",
        "week",
      ],
    ],
    "http-equiv": [
      "meta": [
        "content-type", "default-style", "refresh", "x-ua-compatible", "content-security-policy",
        "content-language",
      ]
    ],
    "charset": ["meta": ["utf-8"]],
  ]
  private static let integers: [String: Set<String>] = [
    "tabindex": ["*"], "aria-level": ["*"], "aria-posinset": ["*"], "aria-setsize": ["*"], "start": ["ol"],
    "value": ["li"],
    "width": ["img", "video", "iframe", "canvas", "object", "embed", "source"],
    "height": ["img", "video", "iframe", "canvas", "object", "embed", "source"],
  ]
  private static let counts: [String: Set<String>] = [
    "colspan": ["td", "th"], "span": ["col", "colgroup"], "rows": ["textarea"], "cols": ["textarea"],
  ]
  private static let caseSensitive: Set<String> = ["ol"]

  /// What is wrong with a value, in Dutch; nil when nothing is.
  static func fault(_ name: String, _ value: String, on element: MarkupElement) -> String? {
    if let allowed = values[name]?[element.name] ?? values[name]?["*"] {
      let text = caseSensitive.contains(element.name) ? value.trimmed : value.trimmed.lowercased()
      return allowed.contains(text) ? nil : "kies \(allowed.filter { !$0.isEmpty }.joined(separator: ", "))"
    }
    if applies(integers[name], to: element) {
      return TextForms.isInteger(value.trimmed) ? nil : "hier hoort een geheel getal"
    }
    if applies(counts[name], to: element) {
      return TextForms.isInteger(value.trimmed) && (Int(value.trimmed) ?? 1) > 0
        ? nil : "hier hoort een getal vanaf 1"
    }
    switch name {
    case "id":
      return value.isEmpty || !value.words.joined(separator: " ").elementsEqual(value) || value.contains(" ")
        ? "een id heeft geen spaties" : nil
    case "src", "poster":
      return value.trimmed.isEmpty && element.name != "script" ? "het adres is leeg" : nil
    case "usemap":
      return value.hasPrefix("#") && value.count > 1 ? nil : "hier hoort # en de naam van een ‘map’"
    case "target":
      let reserved = ["_blank", "_self", "_parent", "_top"]
      return value.hasPrefix("_") && !reserved.contains(value.lowercased())
        ? "een naam begint niet met _" : nil
    case "lang":
      return value.trimmed.isEmpty || isOldLanguageTag(value.trimmed) ? nil : "dit is geen taalcode"
    case "datetime":
      return HTMLTime.isValid(value.trimmed, on: element.name) ? nil : "dit is geen datum of tijd"
    case "rowspan":
      return TextForms.isInteger(value.trimmed) && !value.hasPrefix("-") ? nil : "hier hoort een getal"
    default: return nil
    }
  }

  private static func applies(_ elements: Set<String>?, to element: MarkupElement) -> Bool {
    elements?.contains(element.name) ?? false || elements?.contains("*") ?? false
  }

  /// Letters and digits in groups of at most eight (RFC 3066 §2.1).
  static func isOldLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { byte in
          (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || index > 0 && (0x30...0x39).contains(byte)
        }
    }
  }
}
