/// Words within a style sheet.
enum CSSText {
  /// A string that holds the words and nothing else: what is not a plain letter, digit or blank is
  /// written as its number, so that neither the style sheet nor the page around it sees a mark.
  static func string(_ words: String) -> String {
    var text = "\""
    for scalar in VisibleText.line(words).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": text.unicodeScalars.append(scalar)
      // The blank ends the number and is no part of the string.
      default: text += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return text + "\""
  }
}
