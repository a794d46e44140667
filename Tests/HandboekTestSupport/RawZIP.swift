import HandboekContainer

/// Writes ZIP files, also broken ones that `ZIPWriter` refuses to write.
///
/// Options: `mimetype-last`, `mimetype-deflated`, `mimetype-extra`, `dup PATH`, `dir PATH`, `name PATH NEW`,
/// `latin PATH NEW`, `encrypted PATH`, `method PATH`, `crc PATH`, `flip PATH` (data that break in
/// the middle), `size PATH N` (a promise that is not kept), `overlap PATH` (the data of the entry before it), `cut N`,
/// `prefix`.
public enum RawZIP {
  /// The bytes of a ZIP file.
  public static func write(_ files: [(path: String, bytes: [UInt8])], options: [String]) throws -> [UInt8] {
    var entries = files
    if options.contains("mimetype-last"), !entries.isEmpty { entries.append(entries.removeFirst()) }
    for option in options {
      if option.hasPrefix("dup "), let file = files.first(where: { $0.path == option.dropFirst(4) }) {
        entries.append(file)
      }
      if option.hasPrefix("dir ") { entries.append((String(option.dropFirst(4)), [])) }
    }
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      try append(entry, options, &output, &directory)
    }
    let start = output.count
    output += directory
    output += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + short(entries.count) + short(entries.count)
    output += long(directory.count) + long(start) + [0, 0]
    for option in options {
      if option.hasPrefix("cut "), let count = Int(option.dropFirst(4)) {
        output = Array(output.prefix(count))
      }
      if option == "prefix" { output = Array("xx".utf8) + output }
    }
    return output
  }

  private static func append(
    _ file: (path: String, bytes: [UInt8]), _ options: [String], _ output: inout [UInt8],
    _ directory: inout [UInt8]
  ) throws {
    let isMimetype = file.path == "mimetype"
    let name = try rawName(of: file.path, options)
    // Compressed by the program's own writer, for the checksum and the data.
    let path = try ContainerPath("x")
    var entry = ZIPEntry(stored: path, file.bytes)
    if !isMimetype || options.contains("mimetype-deflated") {
      entry = isMimetype ? ZIPEntry(path, file.bytes + []) : ZIPEntry(path, file.bytes)
    }
    var method = Int(entry.method.rawValue)
    var data = entry.data
    if isMimetype, options.contains("mimetype-deflated"), method == 0 {
      // Twenty bytes do not get smaller: one stored block of deflate (RFC 1951 §3.2.4).
      method = 8
      data = [1] + short(file.bytes.count) + short(0xFFFF - file.bytes.count) + file.bytes
    }
    if options.contains("method " + file.path) { method = 12 }
    if options.contains("flip " + file.path) {
      // Half of it in a stored block, then a block of a kind that does not exist (RFC 1951 §3.2.3): whatever
      // compressor made the rest, this breaks in the same way.
      let half = file.bytes.prefix(file.bytes.count / 2)
      method = 8
      data = [0] + short(half.count) + short(0xFFFF - half.count) + half + [7]
    }
    let promised = options.lazy.compactMap { option -> Int? in
      option.hasPrefix("size \(file.path) ") ? option.split(separator: " ").last.flatMap { Int($0) } : nil
    }.first
    let checksum = Int(entry.checksum) ^ (options.contains("crc " + file.path) ? 1 : 0)
    let extra: [UInt8] = isMimetype && options.contains("mimetype-extra") ? [0xFE, 0xCA, 0, 0] : []
    let flags = 0x800 | (options.contains("encrypted " + file.path) ? 1 : 0)
    let header =
      short(20) + short(flags) + short(method) + short(0) + short(0x21) + long(checksum) + long(data.count)
      + long(promised ?? file.bytes.count) + short(name.count) + short(extra.count)
    var offset = output.count
    if options.contains("overlap " + file.path) { offset = 0 }
    output += [0x50, 0x4B, 3, 4] + header + name + extra + data
    directory += [0x50, 0x4B, 1, 2] + short(20) + header + [UInt8](repeating: 0, count: 10)
    directory += long(offset) + name + extra
  }

  private static func rawName(of path: String, _ options: [String]) throws -> [UInt8] {
    for option in options {
      let words = option.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3, words[1] == path else { continue }
      if words[0] == "name" { return Array(words[2].utf8) }
      if words[0] == "latin" { return words[2].unicodeScalars.map { UInt8($0.value & 0xFF) } }
    }
    return Array(path.utf8)
  }

  private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
  private static func long(_ number: Int) -> [UInt8] { short(number & 0xFFFF) + short(number >> 16 & 0xFFFF) }
}
