import HandboekContainer

/// What a stream holds (ISO 32000-1 §7.4): plain or deflated, which is all that the engines write.
enum PDFStream {
  static func decoded(_ object: PDFObject) -> [UInt8]? {
    guard let stream = object.stream, case .dictionary(let entries) = object.value else { return nil }
    let filters = entries["Filter"]?.array ?? [entries["Filter"]].compactMap { $0 }
    guard let filter = filters.first else { return Array(stream) }
    guard filters.count == 1, filter == .name("FlateDecode"),
      let data = CompressedData.inflated(zlib: stream, limit: PDFLimits.streamBytes)
    else { return nil }
    let parameters = entries["DecodeParms"]?.array?.first ?? entries["DecodeParms"]
    guard let settings = parameters?.dictionary, let predictor = settings["Predictor"]?.integer, predictor > 1
    else { return data }
    let columns = settings["Columns"]?.integer ?? 1
    guard predictor >= 10, settings["Colors"]?.integer ?? 1 == 1,
      settings["BitsPerComponent"]?.integer ?? 8 == 8, (1...4_096).contains(columns)
    else { return nil }
    return unpredicted(data, columns: columns)
  }

  /// Undoes the predictors of PNG (PNG §9), of one byte a pixel, which tables of objects may have.
  private static func unpredicted(_ data: [UInt8], columns: Int) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(data.count)
    var above = [UInt8](repeating: 0, count: columns)
    var start = 0
    while start + columns < data.count {
      let kind = data[start]
      var row = Array(data[start + 1...start + columns])
      for column in row.indices {
        let left = column > 0 ? row[column - 1] : 0
        switch kind {
        case 0: break
        case 1: row[column] &+= left
        case 2: row[column] &+= above[column]
        case 3: row[column] &+= UInt8((Int(left) + Int(above[column])) / 2)
        case 4: row[column] &+= paeth(left, above[column], column > 0 ? above[column - 1] : 0)
        default: return nil
        }
      }
      output += row
      above = row
      start += columns + 1
    }
    return output
  }

  private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
    let guess = Int(left) + Int(above) - Int(corner)
    let distances = (abs(guess - Int(left)), abs(guess - Int(above)), abs(guess - Int(corner)))
    if distances.0 <= distances.1, distances.0 <= distances.2 { return left }
    return distances.1 <= distances.2 ? above : corner
  }
}
