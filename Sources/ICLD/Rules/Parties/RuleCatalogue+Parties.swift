extension RuleCatalogue {
  /// The rules on the parties of an application.
  static let partyRules: [any ApplicationRule.Type] = [
    OneApplicantRule.self,
    EligibleApplicantRule.self,
    EligibleCountryRule.self,
    PartyCountRule.self,
    OrganisationNumberRule.self,
    OrganisationGroupRule.self,
    MunicipalityCodeRule.self,
    BankgiroRule.self,
    PlusgiroRule.self,
    EmailAddressRule.self,
    TelephoneRule.self,
    CoordinatorRule.self,
    ProjectManagerRule.self,
    InceptionTeamRule.self,
    ProjectTeamRule.self,
    BothSidesRule.self,
    DistinctPartiesRule.self,
    PartySignatoryRule.self,
    PostalCodeRule.self,
    OneRoleEachRule.self,
    SwedishPartyRule.self,
    InternationalPartyRule.self,
  ]
}
