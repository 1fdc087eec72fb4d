import Diagnostics
import FormKit

/// What pictures say in words, for those who do not see them and as captions for those who do.
struct PictureWords {
  let language: Language

  /// How a part of a picture that is drawn in several is named.
  func title(_ picture: Picture, part: Int, of parts: Int) -> String {
    guard parts > 1 else { return picture.title[language] }
    return picture.title[language]
      + Text(sv: ", del \(part) av \(parts)", en: ", part \(part) of \(parts)")[language]
  }

  /// What the reader should know beside the picture, such as what it leaves out.
  func notes(_ picture: Picture, cut: Int) -> [String] {
    var notes: [Text] = []
    if case .bars(let bars) = picture.content, bars.scale == .ofEachRow {
      notes.append(.ownScales)
    }
    if cut > 0 { notes.append(.cut(picture.items.counted(cut))) }
    if picture.leftOut > 0 {
      notes.append(.leftOut(picture.items.counted(picture.leftOut), picture.content))
    }
    return notes.map { $0[language] }
  }
}

extension Text {
  /// The text with its first letter small, as within a sentence.
  var withinSentence: Text { Text { self[$0].withinSentence } }

  fileprivate static let ownScales = Text(
    sv: "Varje rad har sin egen skala.", en: "Each row has a scale of its own.")

  fileprivate static func cut(_ count: Text) -> Text {
    Text(
      sv: "\(count.sv) till ryms inte i bilden men finns i tabellen.",
      en: "\(count.en) more do not fit into the picture but are in the table.")
  }

  fileprivate static func leftOut(_ count: Text, _ content: Picture.Content) -> Text {
    let reason: Text =
      switch content {
      case .timeline:
        Text(
          sv: "eftersom dagarna saknas eller inte går att läsa",
          en: "since days are missing or cannot be read")
      case .bars(let bars) where bars.scale == .ofEachRow:
        Text(
          sv: "eftersom värden saknas eller inte är tal",
          en: "since values are missing or are no numbers")
      case .bars, .matrix:
        Text(
          sv: "eftersom belopp saknas eller inte går att läsa",
          en: "since amounts are missing or cannot be read")
      }
    return Text(
      sv: "\(count.sv) är inte med, \(reason.sv).",
      en: "Not shown: \(count.en), \(reason.en).")
  }
}

extension String {
  /// The text with its first letter small, as within a sentence.
  var withinSentence: String { prefix(1).lowercased() + dropFirst() }
}

extension Money {
  /// How much higher or lower an amount is, in words.
  var asDifference: Text {
    if minorUnits == 0 { return Text(sv: "lika mycket", en: "the same") }
    let isHigher = minorUnits > 0
    // The lowest amount of all has no counterpart above nought.
    let size = Money.zeroed(currency).subtracting(self).flatMap { isHigher ? self : $0 } ?? self
    return Text(
      sv: "\(size.shown(in: .swedish)) \(isHigher ? "mer" : "mindre")",
      en: "\(size.shown(in: .english)) \(isHigher ? "more" : "less")")
  }

  private static func zeroed(_ currency: Currency) -> Money {
    Money(minorUnits: 0, currency: currency)
  }
}
