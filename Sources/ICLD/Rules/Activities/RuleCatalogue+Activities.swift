/// The rules for what the parties are going to do.
extension RuleCatalogue {
  static let activityRules: [any ApplicationRule.Type] = [
    ActivityWithinPeriodRule.self,
    ActivityDatesOrderedRule.self,
    WorkDaysFitRule.self,
    VisitHasParticipantsRule.self,
    InceptionMeetingsRule.self,
    WomenAndMenAddUpRule.self,
    ActivityIDUniqueRule.self,
  ]
}

extension RuleCatalogue {
  /// Those of them that hold for what was done, too.
  static let reportedActivityRules: [any ReportRule.Type] = [
    ActivityDatesOrderedRule.self,
    WorkDaysFitRule.self,
  ]
}
