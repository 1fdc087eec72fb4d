import Diagnostics
import FormKit

/// How many of a party's team have some role: from those who surely have it to those who may.
///
/// A role that is missing or could not be read may be any; another rule says that it is.
extension Party {
  func teamCount(of roles: TeamRole...) -> ClosedRange<Int> {
    let certain = team.count { $0.role.map(roles.contains) ?? false }
    return certain...(certain + team.count { $0.role == nil })
  }

  /// The civil servants, and `leader`, who may be a further one, where the team does not name them.
  func civilServants(ledBy leader: Contact) -> ClosedRange<Int> {
    let listed = teamCount(of: .civilServant)
    guard let name = leader.name.map(Spelling.init),
      !team.contains(where: { $0.name.map(Spelling.init) == name })
    else { return listed }
    return listed.lowerBound...(listed.upperBound + 1)
  }
}

extension Text {
  /// "ingen tjänsteperson", "1 tjänsteperson", "3 tjänstepersoner".
  static func civilServants(_ count: Int) -> Text {
    switch count {
    case 0: Text(sv: "ingen tjänsteperson", en: "no civil servant")
    case 1: Text(sv: "1 tjänsteperson", en: "1 civil servant")
    default: Text(sv: "\(count) tjänstepersoner", en: "\(count) civil servants")
    }
  }

  /// "ingen politiker", "1 politiker", "3 politiker".
  static func politicians(_ count: Int) -> Text {
    switch count {
    case 0: Text(sv: "ingen politiker", en: "no politician")
    case 1: Text(sv: "1 politiker", en: "1 politician")
    default: Text(sv: "\(count) politiker", en: "\(count) politicians")
    }
  }
}
