/// What a file that is no UTF-8 text holds, by its first bytes.
enum ForeignContents: Sendable, Hashable {
  case utf16, pdf, picture, word, excel, archive, oldOffice, richText, binary

  init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(4096)
    if let known = Self.signature(head) {
      self = known
      return
    }
    let zeros = head.count { $0 == 0 }
    guard zeros > 0 else { return nil }
    if Self.looksLikeUTF16(head) {
      self = .utf16
    } else if zeros > head.count / 50 {
      self = .binary
    } else {
      // A stray NUL in a text is a character to delete, not another sort of file.
      return nil
    }
  }

  private static func signature(_ head: ArraySlice<UInt8>) -> ForeignContents? {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF])
      || head.starts(with: Array("GIF8".utf8))
    {
      return .picture
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldOffice }
    if head.starts(with: Array(#"{\rtf"#.utf8)) { return .richText }
    guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    if contains(head, "word/") { return .word }
    return contains(head, "xl/") ? .excel : .archive
  }

  private static func contains(_ head: ArraySlice<UInt8>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    return head.indices.contains { head[$0...].starts(with: word) }
  }

  /// Without a byte-order mark: nearly every other byte of a Western text is zero.
  private static func looksLikeUTF16(_ head: ArraySlice<UInt8>) -> Bool {
    let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
    let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
    let half = head.count / 2
    return half >= 2
      && (even * 10 >= half * 7 && odd * 10 < half || odd * 10 >= half * 7 && even * 10 < half)
  }
}
