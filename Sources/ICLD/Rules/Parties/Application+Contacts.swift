import Diagnostics
import FormKit

/// Where an application names people that can be reached.
extension Application {
  struct Reachable<Value> {
    var place: Place<Value>
    var value: Value
    /// The party that the person belongs to.
    var party: Party
  }

  var emailAddresses: [Reachable<EmailAddress>] {
    reachable(contact: (\.email, Contact.email), member: (\.email, TeamMember.email))
  }

  var telephones: [Reachable<Telephone>] {
    reachable(
      contact: (\.telephone, Contact.telephone), member: (\.telephone, TeamMember.telephone))
  }

  private func reachable<Value>(
    contact: (key: KeyPath<Contact, Value?>, token: Token<Contact, Value>),
    member: (key: KeyPath<TeamMember, Value?>, token: Token<TeamMember, Value>)
  ) -> [Reachable<Value>] {
    (Application.root / Application.parties).items(of: parties).flatMap { place, party in
      let contacts = [
        (place / Party.coordinator, party.coordinator),
        (place / Party.projectManager, party.projectManager),
      ].compactMap { at, someone in
        someone[keyPath: contact.key].map {
          Reachable(place: at / contact.token, value: $0, party: party)
        }
      }
      let members = (place / Party.team).items(of: party.team).compactMap { at, someone in
        someone[keyPath: member.key].map {
          Reachable(place: at / member.token, value: $0, party: party)
        }
      }
      return contacts + members
    }
  }
}
