import Diagnostics
public import FormKit
public import RuleKit

/// An application to ICLD's Municipal Partnership (ansökan), of any kind.
public struct Application: FormDocument, WaivableDocument {
  public var form: FormName?
  public var kind: ApplicationKind?
  public var cooperation: Cooperation?
  public var details = CaseDetails()
  public var parties: [Party] = []
  public var inShort = InShort()
  public var background = Background()
  public var analysis = Analysis()
  public var objectives = Objectives()
  public var coreAreas: [CoreAreaWork] = []
  public var agenda2030 = Agenda()
  public var mutualBenefit: [Benefit] = []
  public var activities: [Activity] = []
  public var risks: [Risk] = []
  public var assumptions: [String] = []
  public var crossCutting = CrossCutting()
  public var after = After()
  public var budget = Budget()
  public var annexes: [Annex] = []
  public var waivers: [Waiver] = []
  public var signature = Signature()

  public init() {}
}

extension Application {
  public static let form = FormInfo(
    name: Text(sv: "ansökan", en: "application"),
    title: Text(
      sv: "Ansökan om bidrag till kommunalt partnerskap",
      en: "Application for a municipal partnership grant"),
    subject: Text(sv: "Ansökan", en: "The application"),
    version: 1, namespace: "urn:bidrag:icld:application:1", kinds: ApplicationKind.options,
    part: partInfo)

  public var formKind: FormKind? { kind?.formKind }
}

extension Application {
  public static let formName = Token(
    \Application.form, sv: "formulär", en: "form",
    label: Text(sv: "Formulär", en: "Form"),
    help: Text(
      sv: "Vilket formulär filen innehåller. Skriv ansökan.",
      en: "Which form the file holds. Write application.")
  ).required()

  public static let kind = Token(
    \Application.kind, sv: "typ", en: "kind",
    label: Text(sv: "Typ av ansökan", en: "Kind of application"),
    help: Text(
      sv: "Vad ni söker bidrag till. Typen avgör vilka frågor som ställs.",
      en: "What you apply for. The kind decides which questions are asked.")
  ).required()

  public static let cooperation = Token(
    \Application.cooperation, sv: "samarbetsform", en: "cooperation",
    label: Text(sv: "Samarbetsform", en: "Form of cooperation"),
    help: Text(
      sv: "Om samarbetet har två, tre eller flera parter.",
      en: "Whether the cooperation has two, three or several parties.")
  ).required()

  public static let details = Token(
    \Application.details, sv: "ärende", en: "case",
    label: Text(sv: "Ärende", en: "Case"),
    help: Text(
      sv: "Vilken omgång och utgåva ansökan hör till, och vilka ärenden den bygger på.",
      en: "Which round and edition the application belongs to, and which cases it builds on.")
  ).required()

  public static let parties = Token(
    \Application.parties, sv: "parter", en: "parties",
    item: ItemName("party", sv: "part", en: "party"),
    label: Text(sv: "Parter", en: "Parties"),
    help: Text(
      sv: """
        Alla som samarbetar: den svenska sökanden, eventuella andra svenska parter och de \
        internationella parterna.
        """,
      en: """
        Everyone who cooperates: the Swedish applicant, any further Swedish parties and the \
        international parties.
        """)
  ).required()

  public static let inShort = Token(
    \Application.inShort, sv: "i_korthet", en: "in_short",
    label: Text(sv: "I korthet", en: "In short"),
    help: Text(
      sv: "Det viktigaste om insatsen, för den som bara läser en sida.",
      en: "The essentials of the initiative, for those who read only one page.")
  ).required()

  public static let background = Token(
    \Application.background, sv: "bakgrund", en: "background",
    label: Text(sv: "Bakgrund", en: "Background"),
    help: Text(
      sv: "Hur samarbetet började och hur det hänger ihop med parternas egna planer.",
      en: "How the cooperation began and how it fits the parties' own plans.")
  ).required()

  public static let analysis = Token(
    \Application.analysis, sv: "analys", en: "analysis",
    label: Text(sv: "Analys", en: "Analysis"),
    help: Text(
      sv: "Hur det ser ut i dag, vad som är problemet och vilka det berör.",
      en: "What things are like today, what the problem is and whom it concerns.")
  ).required(for: .inception, .project, .development)

  public static let objectives = Token(
    \Application.objectives, sv: "mål", en: "objectives",
    label: Text(sv: "Mål och resultat", en: "Objectives and results"),
    help: Text(
      sv: "Vad ni vill uppnå, och hur ni ska se att ni har nått dit.",
      en: "What you want to achieve, and how you will see that you have got there.")
  ).required()

  public static let coreAreas = Token(
    \Application.coreAreas, sv: "kärnområden", en: "core_areas",
    item: ItemName("core_area", sv: "kärnområde", en: "core area"),
    label: Text(sv: "Kärnområden", en: "Core areas"),
    help: Text(
      sv: "De av ICLD:s fyra kärnområden som insatsen arbetar med.",
      en: "Those of ICLD's four core areas that the initiative works with."))

  public static let agenda2030 = Token(
    \Application.agenda2030, sv: "agenda_2030", en: "agenda_2030",
    label: Text(sv: "Agenda 2030", en: "Agenda 2030"),
    help: Text(
      sv: "Vilka globala mål insatsen bidrar till, och på vilket sätt.",
      en: "Which of the global goals the initiative contributes to, and in what way."))

  public static let mutualBenefit = Token(
    \Application.mutualBenefit, sv: "ömsesidig_nytta", en: "mutual_benefit",
    item: ItemName("benefit", sv: "nytta", en: "benefit"),
    label: Text(sv: "Ömsesidig nytta", en: "Mutual benefit"),
    help: Text(
      sv: "Vad varje part får ut av samarbetet och vad den bidrar med.",
      en: "What each party gains from the cooperation and what it brings.")
  ).required()

  public static let activities = Token(
    \Application.activities, sv: "aktiviteter", en: "activities",
    item: ItemName("activity", sv: "aktivitet", en: "activity"),
    label: Text(sv: "Aktiviteter", en: "Activities"),
    help: Text(
      sv: "Det ni ska göra, med tid, plats och deltagare.",
      en: "What you are going to do, with time, place and participants.")
  ).required()

  public static let risks = Token(
    \Application.risks, sv: "risker", en: "risks", item: ItemName("risk", sv: "risk", en: "risk"),
    label: Text(sv: "Risker", en: "Risks"),
    help: Text(
      sv: "Det som kan hindra er från att nå målen, och vad ni gör åt det.",
      en: "What may keep you from reaching the objectives, and what you do about it."))

  public static let assumptions = Token(
    \Application.assumptions, sv: "antaganden", en: "assumptions",
    item: ItemName("assumption", sv: "antagande", en: "assumption"),
    label: Text(sv: "Antaganden", en: "Assumptions"),
    help: Text(
      sv: "Det som ni räknar med men inte själva råder över.",
      en: "What you count on but do not control yourselves."))

  public static let crossCutting = Token(
    \Application.crossCutting, sv: "tvärfrågor", en: "cross_cutting",
    label: Text(sv: "Tvärfrågor", en: "Cross-cutting issues"),
    help: Text(
      sv: "Hur insatsen påverkar jämställdhet, miljö och annat som rör allt ni gör.",
      en: """
        How the initiative affects gender equality, the environment and other matters that \
        concern all you do.
        """))

  public static let after = Token(
    \Application.after, sv: "efter_insatsen", en: "after",
    label: Text(sv: "Efter insatsen", en: "After the initiative"),
    help: Text(
      sv: "Vad som ska leva vidare när bidraget är slut.",
      en: "What is to live on when the grant has ended.")
  ).required(for: .project, .development, .dissemination)

  public static let budget = Token(
    \Application.budget, sv: "budget", en: "budget",
    label: Text(sv: "Budget", en: "Budget"),
    help: Text(
      sv: "Vad insatsen kostar och hur den betalas.",
      en: "What the initiative costs and how it is paid for.")
  ).required()

  public static let annexes = Token(
    \Application.annexes, sv: "bilagor", en: "annexes",
    item: ItemName("annex", sv: "bilaga", en: "annex"),
    label: Text(sv: "Bilagor", en: "Annexes"),
    help: Text(
      sv: "De filer som lämnas in tillsammans med ansökan.",
      en: "The files that are handed in with the application.")
  ).required()

  public static let signature = Token(
    \Application.signature, sv: "underskrift", en: "signature",
    label: Text(sv: "Underskrift", en: "Signature"),
    help: Text(
      sv: "Vem som skriver under ansökan för den svenska sökanden.",
      en: "Who signs the application for the Swedish applicant.")
  ).required()

  public static let waivers: Token<Application, [Waiver]> = waiversToken(at: \Application.waivers)

  public static let fields = FieldList<Application>(
    formName.field, kind.field, cooperation.field, details.field, parties.field, inShort.field,
    background.field, analysis.field, objectives.field, coreAreas.field, agenda2030.field,
    mutualBenefit.field, activities.field, risks.field, assumptions.field, crossCutting.field,
    after.field, budget.field, annexes.field, waivers.field, signature.field)
}
