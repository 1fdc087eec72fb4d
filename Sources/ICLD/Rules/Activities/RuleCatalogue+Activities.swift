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
