import CXLSXWriter

/// Whether a file that was made is whole.
///
/// libxlsxwriter does not look whether its temporary files could be written. What was cut off has
/// no end tag.
struct WorkbookProof {
  private let library: bidrag_xlsx

  init(_ library: bidrag_xlsx) { self.library = library }

  /// - Parameter parts: the sheets that the file has at least as many parts as.
  func isWhole(_ path: String, parts: Int) -> Bool {
    guard let zip = library.unzip_open(path) else { return false }
    defer { _ = library.unzip_close(zip) }
    var count = 0
    var state = library.unzip_first(zip)
    while state == 0 {
      guard isPartWhole(of: zip) else { return false }
      count += 1
      state = library.unzip_next(zip)
    }
    return state == bidrag_xlsx_last_part && count > parts
  }

  private func isPartWhole(of zip: UnsafeMutableRawPointer) -> Bool {
    guard library.unzip_open_part(zip) == 0 else { return false }
    var part = PartEnds()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var read: Int32
    repeat {
      read = library.unzip_read(zip, &buffer, UInt32(buffer.count))
      if read > 0 { part.take(buffer[..<Int(read)]) }
    } while read > 0
    return library.unzip_close_part(zip) == 0 && read == 0 && part.isWhole
  }
}

/// The first and the last bytes of a part of a workbook.
private struct PartEnds {
  private static let count = 200
  private var start: [UInt8] = []
  private var end: [UInt8] = []

  mutating func take(_ bytes: ArraySlice<UInt8>) {
    if start.count < Self.count { start += bytes.prefix(Self.count - start.count) }
    end = (end + bytes.suffix(Self.count)).suffix(Self.count)
  }

  /// Whether the last tag is the end of the first element.
  var isWhole: Bool {
    guard let declaration = start.firstRange(of: Array("?>".utf8)),
      let open = start[declaration.upperBound...].firstIndex(of: UInt8(ascii: "<"))
    else { return false }
    let name = start[(open + 1)...].prefix { byte in
      byte != UInt8(ascii: " ") && byte != UInt8(ascii: ">")
    }
    let closing = Array("</".utf8) + name + Array(">".utf8)
    let last = end.lastIndex { $0 != UInt8(ascii: "\n") }.map { end[...$0] } ?? []
    return last.suffix(closing.count).elementsEqual(closing)
  }
}
