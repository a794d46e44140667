/// A place where the package document uses a property from a vocabulary (EPUB 3.3 §D.1).
struct PropertyUse {
  /// The vocabulary without a prefix.
  enum Vocabulary {
    case meta
    case item
    case itemref
    case linkRelation
    case linkProperty
    case scheme
  }

  var word: String
  var vocabulary: Vocabulary
  var place: Place

  /// Every property in the package document.
  static func all(in package: PackageDocument) -> [PropertyUse] {
    var uses: [PropertyUse] = []
    for element in package.markup.elements {
      func add(_ attribute: String, _ vocabulary: Vocabulary) {
        for word in (element[attribute] ?? "").words {
          uses.append(
            PropertyUse(word: word, vocabulary: vocabulary, place: package.markup.place(element, attribute)))
        }
      }
      switch element.name {
      case "meta":
        add("property", .meta)
        add("scheme", .scheme)
      case "item": add("properties", .item)
      case "itemref": add("properties", .itemref)
      case "link":
        add("rel", .linkRelation)
        add("properties", .linkProperty)
      default: break
      }
    }
    return uses
  }

  /// The part before the colon, if there is one.
  var prefix: String? { word.firstIndex(of: ":").map { String(word[..<$0]) } }

  /// The part after the colon.
  var name: String { word.firstIndex(of: ":").map { String(word[word.index(after: $0)...]) } ?? word }

  /// Whether neither part is missing.
  var isWellFormed: Bool { prefix != "" && !name.isEmpty }
}
