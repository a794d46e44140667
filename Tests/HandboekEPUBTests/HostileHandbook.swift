import HandboekDocument
import HandboekTestSupport

/// Handbooks with the names that break other people's programs.
enum HostileHandbook {
  /// Markup, quotes, controls and right-to-left marks in every title; odd ids; clashing names.
  static func make() -> Handbook {
    let nasty = "</title><script>&amp;\"'\u{1}\u{202E}é\u{1F469}\u{200D}\u{1F467} ]]> 漢字"
    var handbook = SampleHandbook.make()
    handbook.metadata.title = nasty
    handbook.metadata.subtitle = String(repeating: "Meervoudigepersoonlijkheidsstoornissen", count: 9)
    handbook.metadata.edition = nasty
    handbook.metadata.authors = [nasty, " "]
    handbook.metadata.publisher = nasty
    handbook.metadata.description = "\u{0}"
    handbook.parts[0].title = nasty
    handbook.chapters[0].title = nasty
    handbook.chapters[1].title = ""
    handbook.chapters[1].number = 1
    handbook.chapters[1].blocks.insert(
      SampleHandbook.block(
        .heading(Heading(level: 2, id: "2024: één <jaar>", content: [.text(nasty)], number: "1.A"))), at: 0)
    handbook.assets = [
      Asset(path: "beelden/Één raar?.svg", mediaType: .svg, bytes: handbook.assets[0].bytes),
      Asset(path: "beelden/sub/Één raar!.svg", mediaType: .svg, bytes: handbook.assets[0].bytes),
      Asset(path: "..", mediaType: .svg, bytes: handbook.assets[0].bytes),
    ]
    return handbook
  }

  /// A handbook of which nothing but a blank title is known.
  static func empty() -> Handbook {
    var metadata = Metadata(title: " ", identifier: "")
    metadata.timestamp = 0
    return Handbook(metadata: metadata)
  }
}
