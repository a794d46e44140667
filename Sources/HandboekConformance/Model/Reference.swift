/// An address in a document or style sheet that leads somewhere.
struct Reference: Sendable {
  /// What the address is for.
  enum Role: Sendable, Hashable {
    case hyperlink
    case image
    /// A picture in `srcset` of a `source` in a `picture`.
    case pictureSource
    case audio
    case video
    case track
    case frame
    case object
    case embed
    case script
    case styleSheet
    /// A `link` that is no style sheet.
    case link
    case cite
    case use
    case font
    /// A `url()` in CSS that is no font.
    case styleImage
    case styleImport
    case overlayText
    case overlayAudio
    case ncx

    /// Whether the resource is part of the page, so that it must be in the book.
    var isPublicationResource: Bool {
      switch self {
      case .hyperlink, .cite, .link, .ncx, .overlayText: false
      default: true
      }
    }

    /// Whether EPUB 3.3 §3.6 allows the resource on the web.
    var mayBeRemote: Bool {
      switch self {
      case .audio, .video, .track, .font, .hyperlink, .cite, .link: true
      default: false
      }
    }

    /// Whether a page that holds it must have the property `remote-resources` when it is on the web.
    var countsAsRemoteResource: Bool {
      switch self {
      case .styleSheet, .styleImport, .script: false
      default: isPublicationResource
      }
    }
  }

  let role: Role
  let url: ContentURL
  /// The address as written.
  let text: String
  let place: Place
  /// The file that it stands in.
  let source: String
  /// The index of that file's item in the manifest.
  let item: Int?
  /// The media type that the source gives.
  var declaredType: String?
  /// Whether the element itself holds something else to show.
  var hasFallback = false
  /// Whether it stands in a `picture`.
  var isInPicture = false
  /// The kind of `nav` that it stands in.
  var navigation: String?
}
