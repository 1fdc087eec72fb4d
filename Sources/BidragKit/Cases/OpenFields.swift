import Diagnostics
import FormKit
import ICLD

/// The fields that stand open in a new file although the form itself does not demand them.
///
/// Rules demand them once other fields are filled in, or they hold what the whole document is for.
/// Left behind `#` as optional ones, they would be missed.
struct OpenFields {
  private struct Entry {
    var part: String
    var field: String
    var kinds: FormKinds
  }

  private var entries: [Entry] = []

  /// None but what the form demands.
  static let decision = OpenFields()

  static func application(_ edition: Edition) -> OpenFields {
    var fields = OpenFields()
    fields.open(Party.signatory.field, Party.coordinator.field)
    fields.open(Objectives.projectObjectives.field, for: .only([.project]))
    fields.open(ProjectObjective.results.field)
    fields.open(ExpectedResult.indicators.field)
    fields.open(Indicator.baseline.field, Indicator.target.field, Indicator.source.field)
    fields.open(Benefit.gains.field)
    if demandsCoreAreas(edition) { fields.open(Application.coreAreas.field) }
    fields.openSignature()
    return fields
  }

  static let report: OpenFields = {
    var fields = OpenFields()
    fields.open(
      ReportedActivity.outcome.field, ReportedActivity.city.field, ReportedActivity.country.field,
      ReportedActivity.start.field, ReportedActivity.end.field, ReportedActivity.workDays.field)
    fields.open(ReportedResult.how.field)
    fields.open(ReportedIndicator.outcome.field)
    fields.open(CoreAreaChange.change.field)
    fields.open(AgendaChange.change.field)
    fields.open(ReportedRisk.occurred.field, ReportedRisk.handling.field)
    fields.open(PostOutcome.outcome.field)
    fields.open(Finance.requested.field)
    fields.openSignature()
    return fields
  }()

  private mutating func openSignature() {
    open(
      Signature.name.field, Signature.title.field, Signature.date.field, Signature.place.field)
  }

  mutating func open<Part: FormPart>(
    _ fields: Field<Part>..., for kinds: FormKinds = .all
  ) {
    let part = Part.partInfo.type
    entries += fields.map { Entry(part: part, field: $0.info.name.en, kinds: kinds) }
  }

  private static func demandsCoreAreas(_ edition: Edition) -> Bool {
    CoreAreaChosenRule.info.isInForce(in: edition.year)
  }
}

extension OpenFields {
  /// The part with its open fields marked, and all parts within it.
  func opened(_ part: PartInfo) -> PartInfo {
    let own = entries.filter { $0.part == part.type }
    var part = part
    part.fields = part.fields.map { field in
      var field = field
      field.shape = opened(field.shape).inShort
      if let entry = own.first(where: { $0.field == field.name.en }) {
        field.open = entry.kinds
      }
      return field
    }
    return part
  }

  private func opened(_ shape: Shape) -> Shape {
    switch shape {
    case .part(let part): return .part(opened(part))
    case .list(var list):
      list.item = opened(list.item)
      return .list(list)
    default: return shape
    }
  }
}
