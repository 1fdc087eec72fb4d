import Diagnostics
import FormKit

/// How messages speak of an edition.
extension Edition {
  /// "utgåvan 2013", "the 2013 edition".
  var inWords: Text {
    guard let name else { return Text(sv: "utgåvan", en: "the edition") }
    return Text(sv: "utgåvan \(name)", en: "the \(name) edition")
  }

  /// When it is in force: "1 juli 2012–31 maj 2015", "från 1 januari 2023"; nil without a first
  /// day.
  var span: Text? {
    guard let validFrom else { return nil }
    guard let validTo else {
      return Text(
        sv: "från \(validFrom.shown(in: .swedish))", en: "from \(validFrom.shown(in: .english))")
    }
    return Text(Period(start: validFrom, end: validTo).shown(in:))
  }
}
