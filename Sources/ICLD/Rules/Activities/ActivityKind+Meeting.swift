import FormKit

/// What a kind of activity says of where people are.
extension ActivityKind {
  /// Whether people meet in one place. A digital meeting brings no one there; planning and
  /// dissemination are the work of one party on its own, and go on beside other things.
  var isMeeting: Bool {
    switch self {
    case .digitalMeeting, .planning, .dissemination: false
    case .visitAbroad, .visitReceived, .workshop, .training, .studyVisit, .other: true
    }
  }

  /// Whether it cannot be done without someone who travels or is received.
  var isVisit: Bool { isJourney || self == .studyVisit }

  /// Whether one party travels to another.
  var isJourney: Bool { self == .visitAbroad || self == .visitReceived }
}
