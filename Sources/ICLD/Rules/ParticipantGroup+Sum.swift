extension [ParticipantGroup] {
  /// How many take part in all; nil where a group does not say, or there is no group.
  var participantSum: Int? {
    guard !isEmpty else { return nil }
    var sum = 0
    for group in self {
      guard let total = group.total else { return nil }
      let (next, hasOverflown) = sum.addingReportingOverflow(total)
      if hasOverflown { return nil }
      sum = next
    }
    return sum
  }
}
