import HandboekPrint
import HandboekStyles
import HandboekTestSupport
import Testing

/// The style sheets keep what their comments promise.
@Suite struct StylesTests {
  private static let tokens = String(decoding: Styles.tokens, as: UTF8.self)

  /// The value of each colour token, for light or dark.
  private func colours(dark: Bool) -> [String: String] {
    let parts = Self.tokens.split(separator: "@media", maxSplits: 1)
    var colours: [String: String] = [:]
    for part in dark ? parts[...] : parts.prefix(1) {
      for line in part.split(separator: "\n") {
        let words = line.split(whereSeparator: { " :;".contains($0) })
        if words.count == 2, words[0].hasPrefix("--"), words[1].hasPrefix("#") {
          colours[String(words[0].dropFirst(2))] = String(words[1])
        }
      }
    }
    return colours
  }

  @Test(arguments: [false, true])
  func textColoursHaveEnoughContrast(dark: Bool) throws {
    let colours = colours(dark: dark)
    let pairs: [(text: [String], backgrounds: [String])] = [
      (["inkt"], ["papier", "papier-vak", "papier-kop", "accent-vlak", "waarschuwing-vlak"]),
      (["inkt"], ["goud-vlak", "paars-vlak", "doel"]),
      (["inkt-zacht", "accent", "koppeling"], ["papier", "papier-vak", "accent-vlak", "doel"]),
      (["koppeling", "waarschuwing"], ["waarschuwing-vlak", "goud-vlak", "paars-vlak"]),
      (["waarschuwing"], ["papier", "papier-vak", "accent-vlak", "doel"]),
      (["goud"], ["goud-vlak", "papier"]), (["paars"], ["paars-vlak", "papier"]),
    ]
    for pair in pairs {
      for text in pair.text {
        for background in pair.backgrounds {
          let ratio = contrast(try #require(colours[text]), try #require(colours[background]))
          #expect(ratio >= 4.5, "\(text) op \(background), donker \(dark): \(ratio)")
        }
      }
    }
  }

  @Test func theSheetOfTheEPUBUsesOnlyColoursOfTheTokens() {
    let sheet = String(decoding: Styles.epub, as: UTF8.self)
    for word in sheet.split(whereSeparator: { " ;{}()".contains($0) })
    where word.hasPrefix("#") && word != "#ffffff" {
      #expect(Self.tokens.contains(word), "\(word)")
    }
    #expect(!sheet.contains("var("))
  }

  /// The colours of a heat map stand in the markup itself; each is a token, and its numbers can be read.
  @Test func heatMapsUseTheColoursOfTheTokens() async throws {
    let page = String(decoding: await PrintWriter.write(SampleHandbook.make()), as: UTF8.self)
    let colours = page.split(separator: "fill=\"#").dropFirst().map { "#" + $0.prefix(6) }
    #expect(Set(colours).count >= 5)
    for colour in Set(colours) { #expect(Self.tokens.contains(colour), "\(colour)") }
    let pairs = page.split(separator: "<rect ").dropFirst().compactMap { part -> (String, String)? in
      let fills = part.split(separator: "fill=\"").dropFirst().map { String($0.prefix(7)) }
      return fills.count >= 2 ? (fills[0], fills[1]) : nil
    }
    #expect(pairs.count >= 12)
    for (background, text) in pairs {
      #expect(contrast(background, text) >= 4.5, "\(text) op \(background)")
    }
  }

  @Test func everyCustomPropertyThatIsUsedExists() {
    for sheet in [Styles.screen, Styles.print] {
      for range in String(decoding: sheet, as: UTF8.self).split(separator: "var(").dropFirst() {
        let name = range.prefix { $0 != ")" }
        #expect(Self.tokens.contains("\(name):"), "\(name)")
      }
    }
  }

  @Test func noSheetCanEndItsElementOrReachTheNetwork() {
    for sheet in [Styles.tokens, Styles.screen, Styles.print, Styles.epub] {
      let text = String(decoding: sheet, as: UTF8.self)
      #expect(!text.contains("</"))
      #expect(!text.contains("url("))
      #expect(!text.contains("@import"))
    }
  }

  /// The contrast ratio of two colours (WCAG 2.2, "contrast ratio").
  private func contrast(_ first: String, _ second: String) -> Double {
    let values = [luminance(first), luminance(second)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  /// The relative luminance of `#rrggbb`.
  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel in
      linear(Double(channel) / 255)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func linear(_ value: Double) -> Double {
    if value <= 0.04045 { return value / 12.92 }
    return power((value + 0.055) / 1.055)
  }

  /// `base` to the power 2.4: its square times its fifth root squared (Newton), without a maths library.
  private func power(_ base: Double) -> Double {
    var root = base
    for _ in 0..<40 { root -= (root * root * root * root * root - base) / (5 * root * root * root * root) }
    return base * base * root * root
  }
}
