import FoundationEssentials
import HandboekContainer
import Testing

@Suite struct ZIPTests {
  /// A small container with a stored, a deflated and an empty file.
  static func sample() throws -> [UInt8] {
    try ZIPWriter.write(
      [
        ZIPEntry(stored: ContainerPath("mimetype"), Array("application/epub+zip".utf8)),
        ZIPEntry(ContainerPath("map/één.txt"), Array(repeating: 0x61, count: 300)),
        ZIPEntry(ContainerPath("leeg"), []),
      ], timestamp: 1_795_305_600)
  }

  private func contents(_ bytes: [UInt8], limits: ContainerLimits = .standard) throws(ZIPError) -> [String:
    [UInt8]]
  {
    let reader = try ZIPReader(bytes, limits: limits)
    var files: [String: [UInt8]] = [:]
    for entry in reader.entries { files[entry.path.text] = try reader.read(entry) }
    return files
  }

  private func error(_ bytes: [UInt8], limits: ContainerLimits = .standard) -> ZIPError? {
    do {
      _ = try contents(bytes, limits: limits)
      return nil
    } catch { return error }
  }

  @Test func writesTheFirstFileAsEPUBAsks() throws {
    let bytes = try Self.sample()
    // EPUB 3.3 §4.2.2: reading systems find the media type at byte 38.
    #expect(bytes[0..<4].elementsEqual([0x50, 0x4B, 3, 4]))
    #expect(bytes[4] == 10 && bytes[8] == 0 && bytes[28] == 0)
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test func givesTheSameBytes() throws { #expect(try Self.sample() == Self.sample()) }

  @Test func otherProgramsReadIt() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "handboek-zip-\(UInt64.random(in: 0 ... .max)).zip")
    try Data(Self.sample()).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let script = """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      assert z.namelist() == ["mimetype", "map/één.txt", "leeg"], z.namelist()
      assert z.read("map/één.txt") == b"a" * 300
      i = z.infolist()[1]
      assert i.date_time == (2026, 11, 22, 0, 0, 0), i.date_time
      assert (i.extra, i.external_attr, i.create_system, i.extract_version, i.flag_bits) == (b"", 0, 0, 20, 0x800)
      """
    #expect(try Program.run("python3", ["-c", script, url.path(percentEncoded: false)]) == 0)
    if let result = try? Program.run("unzip", ["-tqq", url.path(percentEncoded: false)]) {
      #expect(result == 0)
    }
  }

  @Test(arguments: [
    (0, 0x0021, 0), (Int.max, 0xFF9F, 0xBF7D), (951_825_599, 0x285D, 0x5F7D), (951_868_800, 0x2861, 0),
  ])
  func clampsTheDate(_ timestamp: Int, _ date: Int, _ time: Int) throws {
    let bytes = try ZIPWriter.write([ZIPEntry(stored: ContainerPath("a"), [])], timestamp: timestamp)
    #expect(Int(bytes[10]) | Int(bytes[11]) << 8 == time)
    #expect(Int(bytes[12]) | Int(bytes[13]) << 8 == date)
  }

  @Test func readsWhatItWrote() throws {
    var random = SplitMix64(state: 20_261_122)
    for _ in 0..<60 {
      var expected: [String: [UInt8]] = [:]
      var entries: [ZIPEntry] = []
      for index in 0..<Int.random(in: 0...12, using: &random) {
        let size = Int.random(in: 0...3000, using: &random)
        // Few different bytes deflate, many do not.
        let alphabet = UInt8.random(in: 1...255, using: &random)
        let bytes = (0..<size).map { _ in UInt8.random(in: 0...alphabet, using: &random) }
        let path = try ContainerPath("m\(index % 3)/é \(index)")
        expected[path.text] = bytes
        entries.append(Bool.random(using: &random) ? ZIPEntry(path, bytes) : ZIPEntry(stored: path, bytes))
      }
      #expect(try contents(ZIPWriter.write(entries, timestamp: 0)) == expected)
    }
  }

  @Test func neverTakesADamagedFileForAWholeOne() throws {
    let whole = try Self.sample()
    let files = try contents(whole)
    for index in whole.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var broken = whole
        broken[index] ^= mask
        if let found = try? contents(broken) {
          // What is left may miss an entry or bear another name, but never holds other bytes.
          #expect(found.values.allSatisfy { files.values.contains($0) }, "byte \(index)")
        }
      }
      #expect(error(Array(whole[..<index])) != nil, "cut at \(index)")
    }
  }

  @Test func survivesNoise() throws {
    let whole = try Self.sample()
    var random = SplitMix64(state: 5)
    for _ in 0..<5000 {
      var broken = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<broken.count, using: &random)
        // Small and extreme numbers do most harm in sizes and offsets.
        broken[index] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
      }
      broken.removeLast(Int.random(in: 0...3, using: &random))
      _ = try? contents(broken)
    }
  }

  @Test func refusesTricks() throws {
    let whole = try Self.sample()
    func replacing(_ name: String, _ other: String) -> [UInt8] {
      var bytes = whole
      let old = Array(name.utf8)
      for index in 0...(bytes.count - old.count) where bytes[index..<(index + old.count)].elementsEqual(old) {
        bytes.replaceSubrange(index..<(index + old.count), with: other.utf8)
      }
      return bytes
    }
    #expect(error(replacing("leeg", "../a")) == .unsafePath(.climbing("../a")))
    #expect(error(replacing("leeg", "/etc")) == .unsafePath(.absolute("/etc")))
    #expect(error(replacing("leeg", "a\\bc")) == .unsafePath(.backslash("a\\bc")))
    #expect(error(replacing("leeg", "a?bc")) == nil)
    #expect(try ZIPReader(replacing("leeg", "a?bc")).refused == [.forbiddenCharacter("a?bc")])
    #expect(error(replacing("application/epub", "application/EPUB")) == .badChecksum("mimetype"))
  }

  @Test func refusesDoubleNames() throws {
    let entries = try ["Map/a", "map/A"].map { ZIPEntry(try ContainerPath($0), []) }
    #expect(throws: ZIPError.duplicate("map/A")) { try ZIPWriter.write(entries, timestamp: 0) }
    let other = try ZIPWriter.write(
      ["een", "twe"].map { ZIPEntry(try ContainerPath($0), []) }, timestamp: 0)
    let twice = String(decoding: other, as: UTF8.self).replacing("twe", with: "een")
    #expect(error(Array(twice.utf8)) == .duplicate("een"))
  }

  @Test func refusesMoreThanAZIPCanCount() throws {
    let entries = try (0..<0xFFFF).map { ZIPEntry(stored: try ContainerPath("\($0)"), []) }
    #expect(throws: ZIPError.tooMany(.entries, limit: 0xFFFE)) {
      try ZIPWriter.write(entries, timestamp: 0)
    }
  }

  @Test func refusesOverlaps() throws {
    // The data of "buiten" hold a whole local header and file "binnen", to which the directory leads.
    let inner = try ZIPWriter.write([ZIPEntry(stored: ContainerPath("binnen"), [1])], timestamp: 0)
    let local = inner[..<37]
    var header = Array(inner[37..<89])
    let outer = try ZIPWriter.write([ZIPEntry(stored: ContainerPath("buiten"), Array(local))], timestamp: 0)
    header[42] = 36
    let end = outer.count - 22
    var bytes = outer[..<end] + header + outer[end...]
    bytes[end + 52 + 8] = 2
    bytes[end + 52 + 10] = 2
    bytes[end + 52 + 12] += 52
    #expect(error(Array(bytes)) == .overlapping("binnen"))
  }

  @Test func keepsItsLimits() throws {
    let zeros = try ZIPWriter.write(
      [ZIPEntry(ContainerPath("nul"), [UInt8](repeating: 0, count: 2 << 20))], timestamp: 0)
    var limits = ContainerLimits()
    #expect(error(zeros, limits: limits) == .tooMany(.ratio, limit: 250))
    limits.ratio = 2000
    #expect(error(zeros, limits: limits) == nil)
    limits.entryBytes = 1000
    #expect(error(zeros, limits: limits) == .tooMany(.entryBytes, limit: 1000))
    let sample = try Self.sample()
    limits = ContainerLimits()
    limits.totalBytes = 310
    #expect(error(sample, limits: limits) == .tooMany(.totalBytes, limit: 310))
    limits = ContainerLimits()
    limits.entries = 2
    #expect(error(sample, limits: limits) == .tooMany(.entries, limit: 2))
    limits = ContainerLimits()
    limits.nameLength = 7
    #expect(error(sample, limits: limits) == .tooMany(.nameLength, limit: 7))
  }
}
