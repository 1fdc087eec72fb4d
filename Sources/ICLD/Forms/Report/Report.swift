import Diagnostics
public import FormKit
public import RuleKit

/// A report on one year of a case: what was planned and decided, and what came of it.
///
/// What was planned and decided is filled in beforehand; whoever reports adds only what happened.
public struct Report: FormDocument, WaivableDocument {
  public var form: FormName?
  public var kind: ApplicationKind?
  public var details = ReportDetails()
  public var inShort = ReportInShort()
  public var activities: [ReportedActivity] = []
  public var results: [ReportedResult] = []
  public var unintended: String?
  public var coreAreas: [CoreAreaChange] = []
  public var agenda2030 = AgendaChange()
  public var deviations: String?
  public var lessons: String?
  public var risks: [ReportedRisk] = []
  public var lastingChange: String?
  /// How many joint project ideas the application promised.
  public var plannedIdeas: Int?
  public var jointIdeas: [JointIdea] = []
  public var nextApplication: String?
  public var communication: [CommunicationItem] = []
  public var finance = Finance()
  public var annexes: [Annex] = []
  public var waivers: [Waiver] = []
  public var signature = Signature()

  public init() {}
}

extension Report {
  public var formKind: FormKind? { kind?.formKind }

  public static let form = FormInfo(
    name: Text(sv: "redovisning", en: "report"),
    title: Text(sv: "Redovisning av bidrag", en: "Report on a grant"),
    subject: Text(sv: "Redovisningen", en: "The report"),
    version: 1,
    namespace: "urn:bidrag:icld:report:1",
    kinds: ApplicationKind.options,
    part: partInfo)

  public static let waivers: Token<Report, [Waiver]> = waiversToken(at: \Report.waivers)

  public static let fields = FieldList<Report>(
    formName.field, kind.field, details.field, inShort.field, activities.field, results.field,
    unintended.field, coreAreas.field, agenda2030.field, deviations.field, lessons.field,
    risks.field, lastingChange.field, plannedIdeas.field, jointIdeas.field, nextApplication.field,
    communication.field, finance.field, annexes.field, waivers.field, signature.field)
}
