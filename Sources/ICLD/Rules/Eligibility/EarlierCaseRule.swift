public import Diagnostics
import FormKit
public import RuleKit

/// A project names the inception before it, and a development the case that it develops.
public enum EarlierCaseRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG003", .warning,
    title: Text(
      sv: "Ansökan anger ärendet som den bygger på",
      en: "The application names the case that it builds on"),
    reason: Text(
      sv: """
        En förberedelse ska leda fram till en ansökan om projekt, och utveckling/breddning \
        gäller ett partnerskap som redan pågår. Med referensnumret hittar handläggaren det \
        tidigare ärendet.
        """,
      en: """
        An inception is meant to lead to an application for a project, and development/expansion \
        is for a partnership that is already running. By the reference the programme officer \
        finds the earlier case.
        """),
    basis: .inferred, citation: .phases, canBeWaived: true,
    firing: [
      .change(
        of: .project2013, "ärende: # <--\n  språk: svenska\n", without: ["case.earlier"]),
      .change("typ: utveckling\närende: # <--\n  språk: svenska\n"),
      .change(
        of: .project2013, "ärende:\n  tidigare_ärenden: [2012-0031, 2014-0007] # <--\n",
        beside: [.decision: "referensnummer: 2014-0007 # <--\n"]),
    ],
    silent: [
      .change(of: .project2013, "ärende:\n  tidigare_ärenden: [2012-0031]\n"),
      .change("typ: utveckling\närende:\n  tidigare_ärenden: [2012-0031]\n"),
      .change("typ: förberedelse\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let place = Application.root / Application.details / CaseDetails.earlier
    if let own = context.decision?.reference, own.fault == nil {
      for (place, earlier) in place.items(of: application.details.earlier) where earlier == own {
        outcome.report(
          .itself(own), at: place,
          related: [.in(Decision.self, holds: own) { $0 / Decision.reference }])
      }
    }
    guard let kind = application.kind, application.details.earlier.isEmpty else { return }
    switch kind {
    case .project: outcome.report(.noInception, at: place)
    case .development: outcome.report(.noRunningCase, at: place)
    case .inception, .steeringGroup, .dissemination: return
    }
  }
}

extension Text {
  fileprivate static let noInception = Text(
    sv: """
      Inget tidigare ärende är angivet, men före ett projekt brukar det finnas en \
      förberedelse. Skriv dess referensnummer i fältet ”tidigare_ärenden”, till \
      exempel 2012-0031, eller berätta i bakgrunden hur projektet har förberetts.
      """,
    en: """
      No earlier case is stated, but there is usually an inception before a project. Either \
      write its reference in the field “earlier”, such as 2012-0031, or tell in the \
      background how the project has been prepared.
      """)

  fileprivate static let noRunningCase = Text(
    sv: """
      Inget tidigare ärende är angivet, men utveckling/breddning gäller ett partnerskap som \
      pågår. Skriv det ärendets referensnummer i fältet ”tidigare_ärenden”, till \
      exempel 2012-0031, eller välj en annan typ av ansökan.
      """,
    en: """
      No earlier case is stated, but development/expansion is for a partnership that is \
      running. Either write the reference of that case in the field “earlier”, such as \
      2012-0031, or choose another kind of application.
      """)

  fileprivate static func itself(_ reference: CaseReference) -> Text {
    Text(
      sv: """
        \(reference.text) är det här ärendets eget referensnummer enligt beslutet. Skriv numret på \
        ärendet som ansökan bygger på, eller ta bort raden.
        """,
      en: """
        \(reference.text) is this case's own reference, by the decision. Either write the \
        reference of the case that the application builds on, or delete the row.
        """)
  }
}
