extension String {
  /// Where words of markup begin, in small letters or capitals; the words themselves are plain
  /// ASCII in small letters.
  func place(ofMarkup words: String) -> String.Index? {
    let words = words.utf8
    return utf8.indices.first { start in
      utf8[start...].starts(with: words) { byte, wanted in
        byte == wanted
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == wanted
      }
    }
  }
}
