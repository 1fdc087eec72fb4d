public import Diagnostics
import FormKit

/// An edition does not end before it begins.
public enum EditionSpanRule {
  public static let info = RuleInfo(
    "EDN002", .error,
    title: Text(
      sv: "Utgåvan slutar inte innan den börjar", en: "The edition does not end before it begins"),
    reason: Text(
      sv: """
        En utgåva vars sista dag ligger före den första gäller aldrig, och inget dokument prövas \
        mot den. Den som skrev den menade något annat.
        """,
      en: """
        An edition whose last day is before its first is never in force, and no document is judged \
        by it. Whoever wrote it meant something else.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .edition,
        """
        name: "2006"
        valid_from: 2006-01-01
        valid_to: 2005-12-31 # <--
        """),
      .change(
        in: .edition, of: .inception2023,
        """
        namn: "1998"
        gäller_från: 1998-01-01
        gäller_till: 1989-12-31 # <--
        """),
    ],
    silent: [
      .change(
        in: .edition,
        """
        name: "2006"
        valid_from: 2006-01-01
        valid_to: 2006-12-31
        """),
      // One day is enough.
      .change(
        in: .edition,
        """
        name: "2006"
        valid_from: 2006-01-01
        valid_to: 2006-01-01
        """),
      // An edition without a last day goes on.
      .change(
        in: .edition, "name: \"2024\"\nvalid_from: 2024-01-01\n", without: ["valid_to"]),
    ])

  /// What is wrong with the days of an edition; nil where nothing is, or where one is missing.
  package static func finding(on edition: Edition) -> Finding? {
    guard let first = edition.validFrom, let last = edition.validTo, last < first else {
      return nil
    }
    return Finding(
      info, at: (Edition.root / Edition.validTo).path, message: .reversed(first, last))
  }
}

extension Text {
  fileprivate static func reversed(_ first: CalendarDate, _ last: CalendarDate) -> Text {
    Text(
      sv: """
        Utgåvan slutar gälla \(last.canonical), men börjar \(first.canonical). Rätta antingen den \
        sista dagen eller den första.
        """,
      en: """
        The edition ends on \(last.canonical), but begins on \(first.canonical). Correct either \
        the last day or the first.
        """)
  }
}
