public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the learning routes: ordered stops, each with its time and reason.
  public func routes(_ routes: [Route], into writer: inout XMLWriter) {
    section(.routes, into: &writer) { writer in
      withdrawn(.route, into: &writer)
      for route in routes { self.route(route, into: &writer) }
    }
  }

  private func route(_ route: Route, into writer: inout XMLWriter) {
    let renderer = inside(route.id, titleLevel: 2)
    writer.element("article") { writer in
      writer.attribute("class", "record" + changeClasses(route.id))
      writer.attribute("id", links.identifier(of: route.id))
      writer.attribute("aria-label", route.title)
      writer.newline()
      pageMark(at: .record(route.id), into: &writer)
      heading(2, route.title, into: &writer)
      changeLine(route.id, into: &writer)
      if !route.role.isEmpty {
        line("Voor", class: "gegevens", into: &writer) {
          $0.text(vocabularies.audiences.label(route.role))
        }
      }
      renderer.blocks(route.introduction, into: &writer)
      if !route.stops.isEmpty {
        writer.element("ol") { writer in
          writer.newline()
          for stop in route.stops { self.stop(stop, into: &writer) }
        }
        writer.newline()
      }
      renderer.notes(route.footnotes, to: route.title, hasHeading: false, into: &writer)
      backlinksLine("Genoemd in", route.backlinks, into: &writer)
      pageMarks(behind: .record(route.id), into: &writer)
    }
    writer.newline()
  }

  private func stop(_ stop: Route.Stop, into writer: inout XMLWriter) {
    writer.element("li") { writer in
      if let place = stop.place {
        placeLink(place, into: &writer)
      } else {
        broken(stop.target, into: &writer)
      }
      if let time = stop.time { writer.text(" (\(time))") }
      if let reason = stop.reason {
        writer.text(". ")
        writer.text(reason)
      }
    }
    writer.newline()
  }
}
