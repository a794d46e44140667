import HandboekCatalogue
import HandboekDocument
import HandboekJSON

extension GapsPage {
  /// Every cell and every list as one JSON document.
  var json: [UInt8] {
    var buffer = JSONBuffer()
    buffer.object {
      $0.member("formaat", "handboek-hiaten")
      $0.member("versie", CatalogueJSON.version)
      $0.member("per", book.asOf?.iso)
      $0.topics("themas", coverage.themes)
      $0.topics("doelgroepen", coverage.audiences)
      $0.member("soorten", coverage.kinds.map(\.rawValue))
      cells(into: &$0)
      freshness(into: &$0)
      singlePartners(into: &$0)
      $0.lines("hoofdstukkenZonderAanbod", gaps.chaptersWithoutOffers)
      $0.lines("aanbodZonderHoofdstuk", gaps.offersWithoutChapters)
      $0.lines("vraagstukkenZonderContactpunt", gaps.questionsWithoutContact)
    }
    buffer.newline()
    return buffer.bytes
  }

  private func cells(into buffer: inout JSONBuffer) {
    buffer.lineKey("vakken")
    buffer.array(coverage.cells, lines: true) { buffer, cell in
      buffer.object {
        $0.member("thema", coverage.themes[cell.theme].id)
        $0.member("doelgroep", coverage.audiences[cell.audience].id)
        $0.member("soort", cell.kind.rawValue)
        $0.member("aantal", cell.count)
      }
    }
  }

  private func freshness(into buffer: inout JSONBuffer) {
    buffer.lineKey("actualiteit")
    buffer.array(coverage.themes.indices, lines: true) { buffer, theme in
      let share = freshness(ofTheme: theme)
      buffer.object {
        $0.member("thema", coverage.themes[theme].id)
        $0.member("aantal", share.total)
        $0.member("misschienVervallen", share.stale)
        $0.member("nooitGecontroleerd", share.unverified)
      }
    }
  }

  private func singlePartners(into buffer: inout JSONBuffer) {
    buffer.lineKey("themasVanEenPartner")
    buffer.array(gaps.singlePartnerThemes, lines: true) { buffer, found in
      buffer.object {
        $0.member("thema", found.theme.id)
        $0.member("partner", found.partner.record.name)
        $0.member("aantal", found.count)
      }
    }
  }
}

extension JSONBuffer {
  fileprivate mutating func topics(_ name: StaticString, _ topics: [Coverage.Topic]) {
    lineKey(name)
    array(topics) { buffer, topic in
      buffer.object {
        $0.member("id", topic.id)
        $0.member("label", topic.label)
      }
    }
  }

  fileprivate mutating func lines(_ name: StaticString, _ places: [Place]) {
    lineKey(name)
    array(places, lines: true) { buffer, place in buffer.object { $0.fields(of: place) } }
  }
}
