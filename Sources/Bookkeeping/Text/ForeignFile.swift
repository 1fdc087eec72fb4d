/// A file that holds no text at all, by its first bytes.
enum ForeignFile: Sendable, Hashable {
  case excel, archive, pdf, oldOffice, binary

  init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(4_096)
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.holds(head, "xl/") || Self.holds(head, "[Content_Types]") ? .excel : .archive
    } else if head.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else if Self.isBinary(head) {
      self = .binary
    } else {
      return nil
    }
  }

  /// Whether there are control characters that no text holds. In UTF-16 noughts are half of it.
  private static func isBinary(_ head: ArraySlice<UInt8>) -> Bool {
    let controls = head.count { $0 < 0x20 && ![0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains($0) }
    guard controls * 50 <= head.count else { return true }
    let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
    let odd = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
    return even > 0 && odd > 0 && even + odd > head.count / 50
  }

  private static func holds(_ head: ArraySlice<UInt8>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    return head.indices.contains { head[$0...].starts(with: word) }
  }
}
