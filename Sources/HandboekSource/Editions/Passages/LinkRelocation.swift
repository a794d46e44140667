import HandboekDocument

/// Makes links and pictures lead where they led in the file that they were written in.
enum LinkRelocation {
  /// A block of `file`, of which every relative path became one from the handbook's own folder.
  static func block(_ block: Block, from file: String) -> Block {
    var block = block
    block.rewrite(
      text: { content in content = content.mapped { relocated($0, from: file) } },
      picture: { $0 = picture($0, from: file) })
    return block
  }

  private static func relocated(_ inline: Inline, from file: String) -> Inline {
    switch inline {
    case .link(var link):
      if case .source(let address) = link.target { link.target = .source(absolute(address, from: file)) }
      return .link(link)
    case .image(let image): return .image(picture(image, from: file))
    default: return inline
    }
  }

  private static func picture(_ image: Image, from file: String) -> Image {
    guard case .source(let address) = image.source else { return image }
    var image = image
    image.source = .source(absolute(address, from: file))
    return image
  }

  /// `/hoofdstukken/03-x.md#kop` for `../../../hoofdstukken/03-x.md#kop`; an address with a scheme, an anchor of
  /// the chapter and a path that climbs out of the folder stay.
  static func absolute(_ address: String, from file: String) -> String {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard !path.isEmpty, !path.hasPrefix("/"), !path.contains(":") else { return address }
    var parts = file.split(separator: "/").dropLast()
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return address
      }
    }
    return "/" + parts.joined(separator: "/") + address[path.endIndex...]
  }
}
