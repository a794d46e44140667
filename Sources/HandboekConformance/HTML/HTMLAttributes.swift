/// The attributes of HTML (HTML §3.2.6 and the elements), RDFa Lite and ITS as EPUB allows them.
enum HTMLAttributes {
  /// On every element.
  static let global: Set<String> = [
    "about", "accesskey", "autocapitalize", "autofocus", "class", "content", "contenteditable", "datatype",
    "dir",
    "draggable", "enterkeyhint", "exportparts", "hidden", "id", "inert", "inlist", "inputmode", "is",
    "itemid",
    "itemprop", "itemref", "itemscope", "itemtype", "lang", "nonce", "part", "popover", "prefix", "property",
    "rel",
    "resource", "rev", "role", "slot", "spellcheck", "style", "tabindex", "title", "translate", "typeof",
    "vocab",
    "writingsuggestions",
  ]

  /// On one element, as a list of words.
  private static let own: [String: String] = [
    "a": "download href hreflang name ping referrerpolicy target type",
    "area": "alt coords download href hreflang ping referrerpolicy shape target type",
    "audio": "autoplay controls crossorigin loop muted preload src", "base": "href target", "bdo": "dir",
    "blockquote": "cite", "body": "onafterprint onbeforeprint onbeforeunload onhashchange",
    "button":
      "disabled form formaction formenctype formmethod formnovalidate formtarget name popovertarget popovertargetaction type value",
    "canvas": "height width", "col": "span", "colgroup": "span", "data": "value", "del": "cite datetime",
    "details": "name open", "dialog": "open", "fieldset": "disabled form name",
    "form": "accept-charset action autocomplete enctype method name novalidate target",
    "iframe": "allow allowfullscreen height loading name referrerpolicy sandbox src srcdoc width",
    "img":
      "alt border crossorigin decoding fetchpriority height ismap loading referrerpolicy sizes src srcset usemap width",
    "input":
      "accept alt autocomplete checked dirname disabled form formaction formenctype formmethod formnovalidate formtarget height list max maxlength min minlength multiple name pattern placeholder popovertarget popovertargetaction readonly required size src step type value width",
    "ins": "cite datetime", "label": "for form", "li": "value",
    "link":
      "as blocking color crossorigin disabled fetchpriority href hreflang imagesizes imagesrcset integrity media referrerpolicy scope sizes type",
    "map": "name", "meta": "charset content http-equiv media name", "meter": "high low max min optimum value",
    "object": "data form height name type typemustmatch usemap width", "ol": "reversed start type",
    "optgroup": "disabled label", "option": "disabled label selected value", "output": "for form name",
    "param": "name value", "progress": "max value", "q": "cite",
    "script":
      "async blocking charset crossorigin defer fetchpriority integrity language nomodule referrerpolicy src type",
    "select": "autocomplete disabled form multiple name required size", "slot": "name",
    "source": "height media sizes src srcset type width", "style": "blocking media type", "table": "border",
    "td": "colspan headers rowspan", "template": "shadowrootmode span src",
    "textarea":
      "autocomplete cols dirname disabled form maxlength minlength name placeholder readonly required rows wrap",
    "th": "abbr colspan headers rowspan scope", "time": "datetime", "track": "default kind label src srclang",
    "video": "autoplay controls crossorigin height loop muted playsinline poster preload src width",
  ]
  private static let ownSets: [String: Set<String>] = own.mapValues { Set($0.words) }

  /// The states and properties of WAI-ARIA 1.2.
  static let aria: Set<String> = [
    "activedescendant", "atomic", "autocomplete", "braillelabel", "brailleroledescription", "busy", "checked",
    "colcount", "colindex", "colindextext", "colspan", "controls", "current", "describedby", "description",
    "details", "disabled", "dropeffect", "errormessage", "expanded", "flowto", "grabbed", "haspopup",
    "hidden",
    "invalid", "keyshortcuts", "label", "labelledby", "level", "live", "modal", "multiline",
    "multiselectable",
    "orientation", "owns", "placeholder", "posinset", "pressed", "readonly", "relevant", "required",
    "roledescription", "rowcount", "rowindex", "rowindextext", "rowspan", "selected", "setsize", "sort",
    "valuemax", "valuemin", "valuenow", "valuetext",
  ]

  /// Those that need a role which supports them (WAI-ARIA 1.2 §6.4).
  static let ariaOfRoles: Set<String> = [
    "activedescendant", "autocomplete", "checked", "colcount", "colindex", "colspan", "level", "modal",
    "multiline",
    "multiselectable", "orientation", "placeholder", "posinset", "pressed", "readonly", "required",
    "rowcount",
    "rowindex", "rowspan", "selected", "setsize", "sort", "valuemax", "valuemin", "valuenow", "valuetext",
  ]

  /// Whether an element may have an attribute without a namespace.
  static func isAllowed(_ name: String, on element: String) -> Bool {
    if name == "rev", ["a", "meta"].contains(element) { return false }
    if global.contains(name) || ownSets[element]?.contains(name) ?? false { return true }
    if name.hasPrefix("data-") { return true }
    if name.hasPrefix("aria-") { return aria.contains(String(name.dropFirst(5))) }
    return name.hasPrefix("on") && name.count > 3 && name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The attributes that an element must have.
  static let required: [String: [String]] = [
    "img": ["src"], "optgroup": ["label"], "track": ["src"], "data": ["value"], "meter": ["value"],
    "bdo": ["dir"],
    "map": ["name"], "param": ["name", "value"],
  ]
}
