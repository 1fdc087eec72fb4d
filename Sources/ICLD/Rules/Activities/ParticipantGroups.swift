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
