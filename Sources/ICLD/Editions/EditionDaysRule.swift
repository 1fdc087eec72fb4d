public import Diagnostics
import FormKit

/// No two editions claim the same day.
public enum EditionDaysRule {
  public static let info = RuleInfo(
    "EDN001", .error,
    title: Text(
      sv: "Varje dag hör till högst en utgåva", en: "Each day belongs to one edition at most"),
    reason: Text(
      sv: """
        Ett dokument prövas mot den utgåva som gällde när det undertecknades. Gäller två samma dag \
        vet ingen vilka belopp och krav som är de rätta.
        """,
      en: """
        A document is judged by the edition that was in force when it was signed. With two on the \
        same day, no one knows whose amounts and demands are the right ones.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .edition,
        """
        name: "2014"
        valid_from: 2014-01-01 # <--
        valid_to: 2014-12-31
        """),
      // One day in common is enough.
      .change(
        in: .edition,
        """
        name: "2015b"
        valid_from: 2015-05-31 # <--
        valid_to: 2015-05-31
        """),
      // An edition without a last day goes on.
      .change(
        in: .edition,
        """
        name: "2024"
        valid_from: 2024-01-01 # <--
        """, without: ["valid_to"]),
    ],
    silent: [
      .change(
        in: .edition,
        """
        name: "2005"
        valid_from: 2005-01-01
        valid_to: 2008-10-14
        """),
      .change(
        in: .edition, of: .inception2023,
        """
        name: "1998"
        valid_from: 1998-01-01
        valid_to: 1998-01-01
        """),
    ])

  /// The editions that begin while an earlier one is in force, each with that one.
  package static func overlaps(in editions: [Edition]) -> [(later: Int, earlier: Int)] {
    let spans = editions.enumerated().compactMap { Span($0.element, at: $0.offset) }
      .sorted { ($0.from, $0.index) < ($1.from, $1.index) }
    var overlaps: [(later: Int, earlier: Int)] = []
    // Of those that have begun, the one that ends last.
    var longest: Span?
    for span in spans {
      if let longest, span.from <= longest.to { overlaps.append((span.index, longest.index)) }
      if longest.map({ $0.to < span.to }) ?? true { longest = span }
    }
    return overlaps
  }

  /// - Parameter place: where the earlier edition says its days: its file and line.
  package static func finding(_ later: Edition, overlaps earlier: Edition, at place: Text)
    -> Finding
  {
    Finding(
      info, at: (Edition.root / Edition.validFrom).path,
      message: .overlap(
        later.name ?? "", from: later.validFrom?.canonical ?? "", earlier.name ?? "",
        to: earlier.validTo?.canonical, at: place))
  }

  /// The days of an edition that has any.
  private struct Span {
    var index: Int
    var from: CalendarDate
    var to: CalendarDate

    init?(_ edition: Edition, at index: Int) {
      guard let from = edition.validFrom else { return nil }
      let to = edition.validTo ?? .latest
      guard from <= to else { return nil }
      self.index = index
      self.from = from
      self.to = to
    }
  }
}

extension Text {
  fileprivate static func overlap(
    _ later: String, from day: String, _ earlier: String, to end: String?, at place: Text
  ) -> Text {
    let last = end.map { end in
      Text(sv: "gäller till och med \(end)", en: "is in force up to \(end)")
    }
    let endless = Text(sv: "har ingen sista dag", en: "has no last day")
    return Text(
      sv: """
        Utgåvan \(later) börjar gälla \(day), men utgåvan \(earlier) (\(place.sv)) \
        \((last ?? endless).sv). Ändra antingen den här utgåvans första dag eller den andras \
        sista, så att ingen dag hör till båda.
        """,
      en: """
        The edition \(later) comes into force on \(day), but the edition \(earlier) (\(place.en)) \
        \((last ?? endless).en). Either change the first day of this edition or the last day of \
        the other, so that no day belongs to both.
        """)
  }
}
