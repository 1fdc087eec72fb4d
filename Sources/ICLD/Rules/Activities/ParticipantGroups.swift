import FormKit

extension Application {
  /// The groups that take part in the activities, with their places.
  var participantGroups: [(place: Place<ParticipantGroup>, value: ParticipantGroup)] {
    (Application.root / Application.activities).items(of: activities).flatMap { place, activity in
      (place / Activity.participants).items(of: activity.participants)
    }
  }
}

extension Report {
  /// The groups that take part in the activities, with their places.
  var participantGroups: [(place: Place<ParticipantGroup>, value: ParticipantGroup)] {
    (Report.root / Report.activities).items(of: activities).flatMap { place, activity in
      (place / ReportedActivity.participants).items(of: activity.participants)
    }
  }
}

extension ParticipantGroup {
  /// The women and the men, and what they come to, where that is not the number of participants.
  var differingSum: WomenAndMen? {
    guard let total, let women, let men else { return nil }
    // Numbers that overflow are outside their fields' bounds, which reading has said.
    let (sum, hasOverflown) = women.addingReportingOverflow(men)
    guard !hasOverflown, sum != total else { return nil }
    return WomenAndMen(women: women, men: men, sum: sum, total: total)
  }
}

/// A group whose women and men are not its participants.
struct WomenAndMen {
  let women: Int
  let men: Int
  let sum: Int
  /// The participants that are stated.
  let total: Int
}
