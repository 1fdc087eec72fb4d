import Diagnostics
import FormKit

extension ParticipantGroup {
  /// Women and men together; nil until both are stated.
  var totalWorking: Working? {
    guard let women, let men else { return nil }
    let root = ParticipantGroup.root
    return Working([
      .plus(women, root / ParticipantGroup.women), .plus(men, root / ParticipantGroup.men),
    ])
  }
}

extension [ParticipantGroup] {
  /// How many take part in all; nil where a group does not say, or there is no group.
  var participantSum: Int? { participantWorking(in: Place(path: .root))?.count }

  /// How many take part in all, group by group; nil where a group does not say.
  func participantWorking(in list: Place<[ParticipantGroup]>) -> Working? {
    let terms = list.items(of: self).map { place, group in
      group.total.map { total in
        Working.Term.plus(total, place / ParticipantGroup.total, name: group.party)
      }
    }
    return terms.allSatisfy { $0 != nil } ? terms.asWorking : nil
  }
}

extension Activity {
  var participantWorking: Working? {
    participants.participantWorking(in: Activity.root / Activity.participants)
  }
}

extension ReportedActivity {
  var participantWorking: Working? {
    participants.participantWorking(in: ReportedActivity.root / ReportedActivity.participants)
  }
}
