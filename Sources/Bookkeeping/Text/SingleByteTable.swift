/// An encoding in which each byte is a character.
struct SingleByteTable: Sendable {
  /// The characters of the bytes from 0x80 to 0xFF.
  private let upper: [Unicode.Scalar]

  private init(_ upper: String) { self.upper = Array(upper.unicodeScalars) }

  func decoded(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      let place = Int(byte) - 0x80
      text.append(upper.indices.contains(place) ? upper[place] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// Code page 437, that of the first IBM PC, which SIE calls PC8.
  static let codePage437 = SingleByteTable(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ" + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
      + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")

  /// Windows-1252, and with it Latin-1; the five bytes that it leaves open are shown as unknown.
  static let windows1252 = SingleByteTable(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
      + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿" + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
      + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")
}
