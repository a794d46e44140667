import HandboekDiagnostics
import HandboekDocument

/// Finds the stops of the learning routes; a stop is written as a link is.
enum RouteLinks {
  static func connect(_ book: inout Handbook, context: LinkingContext) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for index in book.routes.indices {
      let route = book.routes[index]
      let resolver = LinkResolver(context: context, record: route.id, file: route.file)
      var hidden: [Int] = []
      for (position, stop) in route.stops.enumerated() {
        switch resolver.resolve(stop.target) {
        case .hidden: hidden.append(position)
        case .target(.place(let place)):
          book.routes[index].stops[position].place = place
        case .target:
          diagnostics.append(
            Diagnostic(
              .linkUnknown, "de halte ‘\(stop.target)’ is geen plek in het boek", file: route.file,
              range: stop.range))
        case .problem(let kind, let message, let fix):
          diagnostics.append(Diagnostic(kind, message, file: route.file, range: stop.range, fix: fix))
        }
      }
      for position in hidden.reversed() { book.routes[index].stops.remove(at: position) }
    }
    return diagnostics
  }
}
