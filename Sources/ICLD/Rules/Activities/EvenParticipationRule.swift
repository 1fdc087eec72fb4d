public import Diagnostics
import FormKit
public import RuleKit

/// Neither women nor men are under 40 per cent of those who take part in an activity.
///
/// A group that is as even as its number allows, such as one and two, is even.
public enum EvenParticipationRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT010", .note,
    title: Text(
      sv: "Kvinnor och män är minst 40 procent var av deltagarna",
      en: "Women and men are each at least 40 per cent of the participants"),
    reason: Text(
      sv: """
        Den som granskar ser efter om både kvinnor och män kommer till tals. Gränsen är Bidrags \
        egen, inte programmets.
        """,
      en: """
        Whoever examines the application looks at whether both women and men are heard. The limit \
        is Bidrag's own, not the programme's.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare: # <--
              - {part: vasteras, antal: 100, kvinnor: 39, män: 61}
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            participants: # <--
              - {party: vasteras, total: 4, women: 3, men: 1}
              - {party: gaborone, total: 4, women: 2, men: 2}
        """),
      .change("aktiviteter:\n  - {id: A1, deltagare: [{part: jinan, kvinnor: 2, män: 0}]} # <--\n"),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - {id: A1, deltagare: [{part: vasteras, antal: 100, kvinnor: 60, män: 40}]}
          - {id: A2, deltagare: [{part: vasteras, antal: 3, kvinnor: 2, män: 1}]}
          - {id: A3, deltagare: [{part: vasteras, antal: 1, kvinnor: 0, män: 1}]}
        """),
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 4, män: 0}
              - {part: jinan, antal: 4, kvinnor: 0, män: 4}
        """),
      .change("aktiviteter:\n  - {id: A1, deltagare: [{part: jinan, antal: 9, kvinnor: 1}]}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let split = Split(activity.participants), !split.isEven else { continue }
      outcome.report(.uneven(split), at: place / Activity.participants, target: .name)
    }
  }
}

/// How many of an activity's participants are women and how many are men.
private struct Split {
  // Wide enough for any numbers that a form can hold.
  private(set) var women: Int128 = 0
  private(set) var men: Int128 = 0

  /// Nil where a group does not say, which the form itself reports, or there is no group.
  init?(_ groups: [ParticipantGroup]) {
    guard !groups.isEmpty else { return nil }
    for group in groups {
      guard let women = group.women, let men = group.men, women >= 0, men >= 0 else { return nil }
      self.women += Int128(women)
      self.men += Int128(men)
    }
  }

  var sum: Int128 { women + men }
  var fewer: Int128 { min(women, men) }

  /// Whether the fewer are at least 40 per cent, or only one less than the others.
  var isEven: Bool { fewer * 100 >= sum * 40 || sum - 2 * fewer <= 1 }

  /// The share of the fewer in whole per cent, never rounded up to 40.
  var percent: Int128 { sum == 0 ? 0 : fewer * 100 / sum }
}

extension Text {
  fileprivate static func uneven(_ split: Split) -> Text {
    let areWomen = split.women < split.men
    let more = areWomen ? Text(sv: "kvinnor", en: "women") : Text(sv: "män", en: "men")
    let one = areWomen ? Text(sv: "kvinna", en: "a woman") : Text(sv: "man", en: "a man")
    let fewer = split.fewer == 1 ? one : more
    let verb = split.fewer == 1 ? "is" : "are"
    return Text(
      sv: """
        Av \(split.sum) deltagare är \(split.fewer) \(fewer.sv), alltså \(split.percent) procent. \
        Bjud in fler \(more.sv), så att de blir minst 40 procent, eller förklara fördelningen \
        under ”tvärfrågor”.
        """,
      en: """
        Of \(split.sum) participants \(split.fewer) \(verb) \(fewer.en), that is \(split.percent) \
        per cent. Either invite more \(more.en), so that they become at least 40 per cent, or \
        explain the split under “cross_cutting”.
        """)
  }
}
