public import HandboekDocument

/// Writes records as the Markdown files of a handbook folder.
public enum RecordFile {
  /// A publication; `body` is the Markdown of its analysis.
  ///
  /// Without a theme the list stays empty, which `controleer` reports: nobody would find the record.
  ///
  /// - Parameter old: The file that is written anew; what stands in it beside these fields stays.
  public static func write(_ publication: Publication, body: String? = nil, keeping old: [UInt8] = [])
    -> [UInt8]
  {
    let old = OldRecord(old)
    let csl = publication.csl
    var front = FrontMatterWriter()
    front.field("type", csl.type)
    front.field("genre", csl.genre)
    front.field("title", csl.title)
    front.authors(csl.authors)
    front.field("issued", csl.issued?.iso)
    front.field("publisher", csl.publisher)
    front.field("publisher-place", csl.publisherPlace)
    front.field("container-title", csl.containerTitle)
    front.field("collection-title", csl.collectionTitle)
    front.field("volume", csl.volume)
    front.field("issue", csl.issue)
    front.field("page", csl.page)
    front.field("number", csl.number)
    front.field("version", csl.version)
    front.field("URL", csl.url)
    front.field("DOI", csl.doi)
    front.field("language", csl.language?.text)
    front.list("themas", publication.themes, keepsEmpty: true)
    front.field("bewijs", publication.evidence.rawValue)
    front.field("bron", publication.source)
    front.field("onzeker", publication.caveat)
    front.lines(old.otherFields(than: front.names))
    return front.file(body: body ?? old.body)
  }

  /// An offer; `body` is the Markdown of its description.
  ///
  /// - Parameter old: The file that is written anew; what stands in it beside these fields stays.
  public static func write(_ offer: Offer, body: String? = nil, keeping old: [UInt8] = []) -> [UInt8] {
    let old = OldRecord(old)
    var front = FrontMatterWriter()
    front.field("titel", offer.title)
    front.field("soort", offer.kind.rawValue)
    front.field("vorm", offer.form)
    front.list("aanbieders", offer.providers, keepsEmpty: true)
    front.list("themas", offer.themes, keepsEmpty: true)
    front.list("doelgroepen", offer.audiences)
    front.field("url", offer.url)
    front.field("publicatie", offer.publication)
    front.field("gecontroleerd", offer.verified?.iso)
    front.field("herzien_voor", offer.reviewBefore?.iso)
    front.field("laatst_gezien", offer.lastSeen?.iso)
    front.field("bron", offer.source)
    front.field("regio", offer.region)
    front.field("onzeker", offer.caveat)
    front.lines(old.otherFields(than: front.names))
    return front.file(body: body ?? old.body)
  }
}
