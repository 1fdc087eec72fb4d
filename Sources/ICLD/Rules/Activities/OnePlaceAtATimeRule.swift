public import Diagnostics
import FormKit
public import RuleKit

/// No party is in two places at once.
///
/// Only meetings count, and only where both say where they are. One may begin on the day when the
/// other ends: people travel.
public enum OnePlaceAtATimeRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT007", .note,
    title: Text(
      sv: "Ingen part är på två ställen samtidigt", en: "No party is in two places at once"),
    reason: Text(
      sv: """
        Två möten samtidigt på olika ställen kan vara rätt om olika personer deltar, men är \
        oftast ett datum som har blivit fel.
        """,
      en: """
        Two meetings at the same time in different places may be right if different people take \
        part, but are mostly a date gone wrong.
        """),
    basis: .logic, canBeWaived: true,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            ort: Jinan
            land: Kina
            start: 2014-04-07
            slut: 2014-04-11
            deltagare: [{part: vasteras, antal: 4}]
          - id: A2
            slag: besök_från_partner
            ort: Västerås
            land: Sverige
            start: 2014-04-10 # <--
            slut: 2014-04-12
            deltagare: [{part: jinan, antal: 4}, {part: vasteras, antal: 8}]
        """),
      .change(
        activities(
          "{ort: Jinan, land: Kina, start: 2014-04-07, slut: 2014-04-30}",
          "{ort: Jinan, land: Kina, start: 2014-04-08, slut: 2014-04-09}",
          "{ort: Peking, land: Kina, start: 2014-04-10, slut: 2014-04-11} # <--")),
      .change(
        activities(
          "{ort: Jinan, land: Kina, start: 2014-04-07, slut: 2014-04-30}",
          "{ort: Peking, land: Kina, start: 2014-05-01, slut: 2014-05-31}",
          "{land: Sverige, start: 2014-04-29, slut: 2014-04-30} # <--")),
    ],
    silent: [
      .change(
        activities(
          "{ort: Jinan, land: Kina, start: 2014-04-07, slut: 2014-04-11}",
          "{ort: Peking, land: Kina, start: 2014-04-11, slut: 2014-04-12}",
          "{ort: Västerås, land: Sverige, start: 2014-04-12, slut: 2014-04-12}")),
      .change(
        activities(
          "{ort: Jinan, land: Kina, start: 2014-04-07, slut: 2014-04-11}",
          "{ort: jinan, land: Kina, start: 2014-04-08, slut: 2014-04-09}",
          "{land: Kina, start: 2014-04-08, slut: 2014-04-09}")),
      // Planning at home goes on while others are away, and a digital meeting has no place.
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            land: Kina
            start: 2014-04-07
            slut: 2014-04-11
            deltagare: [{part: vasteras, antal: 4}]
          - id: A2
            slag: planering
            land: Sverige
            start: 2014-04-07
            slut: 2014-04-11
            deltagare: [{part: vasteras, antal: 4}]
          - id: A3
            slag: workshop
            land: Sverige
            start: 2014-04-07
            slut: 2014-04-11
            deltagare: [{part: jinan, antal: 4}, {part: vasteras, antal: 0}]
        """),
    ])

  /// Workshops of one party, each with its own time and place.
  private static func activities(_ places: String...) -> String {
    var yaml = "aktiviteter:\n"
    for place in places {
      let (fields, mark) = (place.prefix { $0 != "}" }, place.drop { $0 != "}" })
      yaml += "  - \(fields), slag: workshop, deltagare: [{part: vasteras, antal: 4}]\(mark)\n"
    }
    return yaml
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let names = Dictionary(
      application.parties.compactMap { party in party.id.map { ($0, party.name ?? $0) } },
      uniquingKeysWith: { first, _ in first })
    let list = Application.root / Application.activities
    for (party, stays) in staysByParty(of: application.activities) {
      // In order of time, so that one look back is enough.
      let ordered = stays.sorted { ($0.start, $0.end, $0.row) < ($1.start, $1.end, $1.row) }
      var (byCountry, byCity) = (LatestStays(), LatestStays())
      for stay in ordered {
        let elsewhere =
          byCountry.lasting(beyond: stay, elsewhereThan: stay.country)
          ?? stay.city.flatMap { byCity.lasting(beyond: stay, elsewhereThan: $0) }
        if let elsewhere {
          let name = Text(quoting: names[party] ?? party)
          outcome.report(
            .twice(name, stay, elsewhere), at: list[stay.row] / Activity.start)
        }
        byCountry.note(stay, at: stay.country)
        if let city = stay.city { byCity.note(stay, at: city) }
      }
    }
  }

  /// Each party's meetings that have a time and a place, by party.
  private static func staysByParty(
    of activities: [Activity]
  ) -> [(party: String, stays: [Stay])] {
    var parties: [(party: String, stays: [Stay])] = []
    var rows: [String: Int] = [:]
    for (index, activity) in activities.enumerated() {
      guard let stay = Stay(activity, row: index) else { continue }
      let present = activity.participants.filter { $0.total != 0 }.compactMap(\.party)
      for party in Set(present) {
        if let row = rows[party] {
          parties[row].stays.append(stay)
        } else {
          rows[party] = parties.count
          parties.append((party, [stay]))
        }
      }
    }
    return parties.sorted { $0.party < $1.party }
  }
}

/// A meeting: where, and from when to when.
private struct Stay {
  let row: Int
  /// What it is called, if anything.
  private let name: String?
  private let kind: ActivityKind
  let start: CalendarDate
  let end: CalendarDate
  let country: String
  /// The city and its country; nil where only the country is known.
  let city: String?

  init?(_ activity: Activity, row: Int) {
    guard let kind = activity.kind, kind.isMeeting, let start = activity.start,
      let end = activity.end, start <= end, let country = activity.country
    else { return nil }
    (self.row, self.start, self.end) = (row, start, end)
    self.kind = kind
    name = activity.title ?? activity.id
    self.country = country.code
    city = activity.city.map { "\(country.code) \(Spelling($0).folded)" }
  }

  var title: Text { name.map { Text(quoting: $0) } ?? kind.label }
}

/// Of the stays so far, the one that ends last, and the one that ends last in another place.
private struct LatestStays {
  private var latest: (stay: Stay, place: String)?
  private var other: (stay: Stay, place: String)?

  /// A stay in another place that goes on after `stay` has begun.
  func lasting(beyond stay: Stay, elsewhereThan place: String) -> Stay? {
    let candidate = latest?.place == place ? other : latest
    return candidate.flatMap { $0.stay.end > stay.start ? $0.stay : nil }
  }

  mutating func note(_ stay: Stay, at place: String) {
    if stay.end >= latest?.stay.end ?? .earliest {
      if latest?.place != place { other = latest }
      latest = (stay, place)
    } else if latest?.place != place, stay.end > other?.stay.end ?? .earliest {
      other = (stay, place)
    }
  }
}

extension Text {
  fileprivate static func twice(_ party: Text, _ stay: Stay, _ elsewhere: Stay) -> Text {
    let (start, end) = (stay.start, elsewhere.end)
    let title = elsewhere.title
    return Text(
      sv: """
        \(party.sv) är med här från den \(start.shown(in: .swedish)), men är samtidigt på ett \
        annat ställe: \(title.sv) pågår till den \(end.shown(in: .swedish)). Rätta datumen, eller \
        se till att olika personer deltar.
        """,
      en: """
        \(party.en) takes part here from \(start.shown(in: .english)) on, but is in another place \
        at the same time: \(title.en) goes on until \(end.shown(in: .english)). Either correct the \
        dates, or make sure that different people take part.
        """)
  }
}
