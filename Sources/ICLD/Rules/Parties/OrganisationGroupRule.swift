public import Diagnostics
import FormKit
public import RuleKit

/// The first digit of an organisation number fits the kind of organisation.
public enum OrganisationGroupRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT006", .warning,
    title: Text(
      sv: "Organisationsnumret passar typen av organisation",
      en: "The organisation number fits the kind of organisation"),
    reason: Text(
      sv: """
        Den första siffran visar vilken grupp organisationen hör till. Om den inte passar är \
        antingen numret eller typen ofta fel.
        """,
      en: """
        The first digit shows which group the organisation belongs to. Where it does not fit, \
        either the number or the kind is often wrong.
        """),
    basis: .inferred, citation: .organisationGroups, canBeWaived: true,
    firing: [
      .change(
        """
        parter:
          - land: Sverige
            organisationstyp: kommun
            organisationsnummer: 802441-7480 # <--
        """),
      .change(
        """
        parter:
          - land: Sverige
            organisationstyp: kommunalt_bolag
            organisationsnummer: 212000-2080 # <--
        """),
    ],
    silent: [
      .change(
        """
        parter:
          - land: Sverige
            organisationstyp: civilsamhällesorganisation
            organisationsnummer: 802441-7480
        """),
      // Another rule says that the number is wrong.
      .change(
        """
        parter:
          - land: Sverige
            organisationstyp: kommun
            organisationsnummer: 802441-7481
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties where party.isSwedish {
      guard let number = party.organisationNumber, number.isSound, let group = number.group,
        let kind = party.organisationKind, let expected = kind.numberGroup, group != expected
      else { continue }
      outcome.report(
        .doesNotFit(number, group, kind, expected), at: place / Party.organisationNumber)
    }
  }
}

extension OrganisationKind {
  /// The first digit that numbers of this kind have; nil where several are met with.
  fileprivate var numberGroup: Int? {
    switch self {
    case .municipality, .region, .countyCouncil, .municipalAssociation, .districtBoard,
      .jointBoard:
      2
    case .municipalCompany: 5
    case .municipalFoundation: 8
    case .regionalAssociation, .cooperationBody, .localAuthority, .regionalAuthority,
      .civilSociety, .other:
      nil
    }
  }
}

extension Text {
  fileprivate static func doesNotFit(
    _ number: OrganisationNumber, _ group: Int, _ kind: OrganisationKind, _ expected: Int
  ) -> Text {
    let (actual, wanted) = (organisations(inGroup: group), organisations(inGroup: expected))
    return Text(
      sv: """
        Numret \(number.text) börjar med \(group)\(actual.sv), men organisationen är av typen \
        ”\(kind.label.sv)”, vars nummer brukar börja med \(expected)\(wanted.sv). Rätta \
        antingen numret eller typen av organisation.
        """,
      en: """
        The number \(number.text) begins with \(group)\(actual.en), but the organisation is of \
        the kind “\(kind.label.en)”, whose numbers usually begin with \
        \(expected)\(wanted.en). Correct either the number or the kind of organisation.
        """)
  }

  /// Whose numbers begin with a digit, in brackets; nothing where no group has the digit.
  private static func organisations(inGroup group: Int) -> Text {
    let names: Text? =
      switch group {
      case 1: Text(sv: "dödsbon", en: "estates of deceased persons")
      case 2: Text(sv: "stat, regioner och kommuner", en: "state, regions and municipalities")
      case 3: Text(sv: "utländska företag", en: "foreign companies")
      case 5: Text(sv: "aktiebolag", en: "limited companies")
      case 6: Text(sv: "enkla bolag", en: "simple partnerships")
      case 7: Text(sv: "ekonomiska föreningar", en: "economic associations")
      case 8:
        Text(
          sv: "ideella föreningar och stiftelser",
          en: "non-profit associations and foundations")
      case 9:
        Text(sv: "handelsbolag och kommanditbolag", en: "trading and limited partnerships")
      default: nil
      }
    return names.map { Text(sv: " (\($0.sv))", en: " (\($0.en))") } ?? Text(same: "")
  }
}
