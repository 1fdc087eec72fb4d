import Diagnostics
import FormKit

extension ReportedActivity {
  /// Whether it was moved out of the report's period, to a day that may not be known yet.
  func isToCome(in report: Report) -> Bool {
    guard outcome == .moved else { return false }
    guard let start else { return signsOfTakingPlace.isEmpty }
    guard let end = report.details.period?.end else { return true }
    return start > end
  }
}

extension ReportedActivity {
  /// Whether it is reported as done, though it begins after the day of the check, or after the day
  /// on which the report was signed.
  func isYetToBegin(in report: Report, on today: CalendarDate) -> Bool {
    guard isReportedAsDone, let start, start <= end ?? start else { return false }
    return start > today || start > report.signature.date ?? .latest
  }

  /// What was added to the plan need not state an outcome, and then what came of it tells.
  private var isReportedAsDone: Bool {
    guard let outcome else { return unplanned == .yes && saysWhatCameOfIt }
    return outcome == .done || outcome == .changed
  }

  private var saysWhatCameOfIt: Bool {
    agreed != nil || participants.contains { $0.saysWhoTookPart }
      || programme.contains { $0.text != nil }
  }
}

extension ReportedActivity {
  /// The fields filled in that only an activity has which took place; its preparation may have cost
  /// working days all the same.
  ///
  /// A new report names the parties that were to take part and the days that were planned, so those
  /// alone say nothing.
  var signsOfTakingPlace: [Text] {
    let signs: [(isStated: Bool, label: Text)] = [
      (start != nil, Self.start.field.info.label), (end != nil, Self.end.field.info.label),
      (participants.contains(where: \.saysWhoTookPart), Self.participants.field.info.label),
      (programme.contains { $0.text != nil }, Self.programme.field.info.label),
      (agreed != nil, Self.agreed.field.info.label),
    ]
    return signs.filter(\.isStated).map(\.label)
  }
}

extension ParticipantGroup {
  /// Whether more is stated than the party.
  fileprivate var saysWhoTookPart: Bool {
    [total, women, men, politicians, civilServants, civilSociety].contains { $0 != nil }
  }
}
