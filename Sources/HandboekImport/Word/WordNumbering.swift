import HandboekXML

/// The lists of a document and their counters (ECMA-376 part 1, §17.9).
struct WordNumbering {
  struct Level {
    var format = "decimal"
    var start = 1
    /// The mark, such as `%1.`; nil when not given.
    var text: String?
    var indent = 0
  }

  private var abstract: [String: [Int: Level]] = [:]
  private var styleLinks: [String: String] = [:]
  /// The abstract list of each list.
  private var bases: [String: String] = [:]
  private var overrides: [String: [Int: Level]] = [:]
  private var startOverrides: [String: [Int: Int]] = [:]
  /// How far each level of each abstract list has counted.
  private var counters: [String: [Int: Int]] = [:]
  private var started: Set<String> = []

  init(_ root: XMLElement?) {
    var linked: [String: String] = [:]
    for element in root?.elements ?? [] {
      if element.name == "abstractNum", let id = element.attribute("abstractNumId") {
        for child in element.elements {
          switch child.name {
          case "lvl":
            if let (index, level) = Self.level(child) { abstract[id, default: [:]][index] = level }
          case "styleLink": linked[child.attribute("val") ?? ""] = id
          case "numStyleLink": styleLinks[id] = child.attribute("val")
          default: break
          }
        }
      }
      guard element.name == "num", let id = element.attribute("numId") else { continue }
      for child in element.elements {
        if child.name == "abstractNumId" { bases[id] = child.attribute("val") }
        guard child.name == "lvlOverride", let index = child.attribute("ilvl").flatMap({ Int($0) }) else {
          continue
        }
        for override in child.elements {
          if override.name == "startOverride" {
            startOverrides[id, default: [:]][index] = WordValue.number(override)
          }
          if override.name == "lvl", let (_, level) = Self.level(override) {
            overrides[id, default: [:]][index] = level
          }
        }
      }
    }
    for (id, style) in styleLinks {
      if let target = linked[style], abstract[id] == nil { abstract[id] = abstract[target] }
    }
  }

  private static func level(_ element: XMLElement) -> (Int, Level)? {
    guard let index = element.attribute("ilvl").flatMap({ Int($0) }), (0..<9).contains(index) else {
      return nil
    }
    var level = Level()
    for child in element.elements {
      switch child.name {
      case "start": level.start = WordValue.number(child) ?? 1
      case "numFmt": level.format = child.attribute("val") ?? "decimal"
      case "lvlText": level.text = child.attribute("val") ?? ""
      case "pPr":
        level.indent = child.elements.first { $0.name == "ind" }.flatMap(WordValue.indent) ?? 0
      default: break
      }
    }
    return (index, level)
  }

  /// A level of a list; nil for a list that does not exist, such as `0`: no list.
  func level(_ list: String, _ index: Int) -> Level? {
    guard let base = bases[list] else { return nil }
    return overrides[list]?[index] ?? abstract[base]?[index]
  }

  /// Counts one paragraph and gives its number.
  mutating func next(_ list: String, _ index: Int) -> Int {
    guard let base = bases[list], let level = level(list, index) else { return 1 }
    if started.insert(list).inserted {
      // The first use of a list with a number of its own starts anew.
      for (index, start) in startOverrides[list] ?? [:] { counters[base, default: [:]][index] = start &- 1 }
    }
    let number = (counters[base]?[index]).map { $0 &+ 1 } ?? level.start
    counters[base, default: [:]][index] = number
    // What is deeper starts anew (§17.9.11).
    for deeper in (index + 1)..<max(index + 1, 9) {
      counters[base]?[deeper] = (startOverrides[list]?[deeper]).map { $0 &- 1 }
    }
    return number
  }
}
