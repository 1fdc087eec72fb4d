/// The rules for what the parties are going to do.
extension RuleCatalogue {
  static let activityRules: [any ApplicationRule.Type] = [
    ActivityWithinPeriodRule.self,
    ActivityDatesOrderedRule.self,
    WorkDaysFitRule.self,
    VisitHasParticipantsRule.self,
    InceptionMeetingsRule.self,
    InceptionTravellersRule.self,
    OnePlaceAtATimeRule.self,
    VisitInPartyCountryRule.self,
    WomenAndMenAddUpRule.self,
    EvenParticipationRule.self,
    ActivityIDUniqueRule.self,
    JourneyHasBudgetRule.self,
    RolesWithinGroupRule.self,
    ParticipantPartyKnownRule.self,
    RolesTogetherRule.self,
    VisitLengthRule.self,
    VisitorFromElsewhereRule.self,
  ]
}

extension RuleCatalogue {
  /// Those of them that hold for what was done, too.
  static let reportedActivityRules: [any ReportRule.Type] = [
    ActivityDatesOrderedRule.self,
    WorkDaysFitRule.self,
    ActivityIDUniqueRule.self,
    RolesWithinGroupRule.self,
    RolesTogetherRule.self,
    VisitLengthRule.self,
  ]
}
