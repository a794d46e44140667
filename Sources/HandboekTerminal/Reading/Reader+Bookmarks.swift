import HandboekDiagnostics
import HandboekPlainText

/// Bookmarks: places with a name, kept in words rather than in lines.
extension Reader {
  mutating func setBookmark(named typed: String) {
    let place = locator(of: here)
    let trimmed = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = trimmed.isEmpty ? usualName(place) : trimmed
    bookmarks.removeAll { $0.name == name }
    bookmarks.append(Bookmark(name: name, place: place))
    message = "bladwijzer ‘\(name)’ gelegd; \(keyName(.bookmarks)) toont ze alle"
    effects.append(.save)
  }

  /// The number of the passage and its first words.
  private func usualName(_ place: Locator) -> String {
    let passage = text.traced.passages.last { $0.offset <= here.offset }
    let words = place.after.split(separator: " ").prefix(5).joined(separator: " ")
    return (passage.map { $0.name + " " } ?? "") + words
  }

  mutating func openBookmarks() {
    guard !bookmarks.isEmpty else {
      message = "er zijn nog geen bladwijzers; \(keyName(.setBookmark)) legt er een"
      return
    }
    show(
      Panel(
        .bookmarks, title: "Bladwijzers",
        items: bookmarks.enumerated().map { Panel.Item($1.name, destination: .bookmark($0)) }))
    message = "enter gaat erheen; nog eens \(keyName(.bookmarks)) haalt hem weg"
  }

  mutating func goTo(bookmark index: Int) {
    guard bookmarks.indices.contains(index) else { return }
    guard let found = find(bookmarks[index].place) else {
      message = "de tekst van deze bladwijzer staat niet meer in het boek"
      return
    }
    jump(to: found.location)
    if !found.isExact { message = "de tekst is veranderd; dit is er het dichtst bij" }
  }

  mutating func removeBookmark() {
    guard case .bookmark(let index)? = panel?.chosenItem?.destination, bookmarks.indices.contains(index)
    else {
      return
    }
    let name = bookmarks.remove(at: index).name
    effects.append(.save)
    if bookmarks.isEmpty { closePanel() } else { openBookmarks() }
    message = "bladwijzer ‘\(name)’ weggehaald"
  }
}
