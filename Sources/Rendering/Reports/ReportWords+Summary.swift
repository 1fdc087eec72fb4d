import Diagnostics

/// Summaries: what was found, in one sentence.
extension ReportWords {
  static func summary(_ counts: ReportCounts) -> Text {
    let isGood =
      !counts.hasFindings && counts.waived == 0 && counts.failures == 0 && counts.passed > 0
    return isGood ? goodNews(counts) : soberly(counts)
  }

  private static func goodNews(_ counts: ReportCounts) -> Text {
    let rules = Text(
      sv: counts.passed == 1 ? "1 regel stämmer" : "\(counts.passed) regler stämmer",
      en: counts.passed == 1 ? "1 rule is met" : "\(counts.passed) rules are met")
    guard counts.notChecked > 0 else {
      return Text(
        sv: "Fint! Allt är i ordning: \(rules.sv).",
        en: "Well done! Everything is in order: \(rules.en).")
    }
    let rest = notChecked(counts.notChecked, named: false)
    return Text(
      sv: "Fint! Allt som gick att pröva är i ordning: \(rules.sv), \(rest.sv).",
      en: "Well done! Everything that could be checked is in order: \(rules.en), \(rest.en).")
  }

  /// What was found, without praise. The noun is said once, where it is first needed: "3 saker
  /// stoppar, 2 bör du se över".
  static func soberly(_ counts: ReportCounts) -> Text {
    var clauses: [Text] = []
    if counts.errors > 0 { clauses.append(errors(counts.errors)) }
    if counts.errors == 0, counts.failures == 0 {
      clauses.append(Text(sv: "Inget stoppar", en: "Nothing stops submission"))
    }
    if counts.warnings > 0 {
      clauses.append(warnings(counts.warnings, named: counts.errors == 0))
    }
    if counts.notes > 0 {
      clauses.append(notes(counts.notes, named: counts.errors + counts.warnings == 0))
    }
    if counts.waived > 0 {
      clauses.append(waived(counts.waived, named: !counts.hasFindings))
    }
    if counts.passed > 0 { clauses.append(passed(counts.passed)) }
    if counts.notChecked > 0 {
      clauses.append(notChecked(counts.notChecked, named: counts.passed == 0))
    }
    if counts.failures > 0 { clauses.append(failures(counts.failures)) }
    return clauses.joined(separator: ", ") + Text(same: ".")
  }

  private static func errors(_ count: Int) -> Text {
    Text(
      sv: things(count, named: true).sv + " stoppar",
      en: things(count, named: true).en + (count == 1 ? " stops submission" : " stop submission"))
  }

  private static func warnings(_ count: Int, named: Bool) -> Text {
    things(count, named: named) + Text(sv: " bör du se över", en: " ought to be looked over")
  }

  private static func notes(_ count: Int, named: Bool) -> Text {
    things(count, named: named)
      + Text(sv: " är bra att veta", en: count == 1 ? " is good to know" : " are good to know")
  }

  private static func waived(_ count: Int, named: Bool) -> Text {
    things(count, named: named)
      + Text(
        sv: count == 1 ? " är undantagen" : " är undantagna",
        en: count == 1 ? " is waived" : " are waived")
  }

  private static func passed(_ count: Int) -> Text {
    rules(count, named: true)
      + Text(sv: " är i ordning", en: count == 1 ? " is in order" : " are in order")
  }

  private static func notChecked(_ count: Int, named: Bool) -> Text {
    rules(count, named: named) + Text(sv: " kunde inte prövas", en: " could not be checked")
  }

  private static func failures(_ count: Int) -> Text {
    Text(
      sv: count == 1 ? "1 fel är Bidrags eget" : "\(count) fel är Bidrags egna",
      en: count == 1 ? "1 fault is Bidrag's own" : "\(count) faults are Bidrag's own")
  }

  private static func things(_ count: Int, named: Bool) -> Text {
    guard named else { return Text(count: count) }
    return Text(count: count)
      + Text(sv: count == 1 ? " sak" : " saker", en: count == 1 ? " thing" : " things")
  }

  /// A number of rules: "2 regler"; alone where the noun has been said.
  static func rules(_ count: Int, named: Bool = true) -> Text {
    guard named else { return Text(same: String(count)) }
    return Text(
      sv: count == 1 ? "1 regel" : "\(count) regler", en: count == 1 ? "1 rule" : "\(count) rules")
  }
}
