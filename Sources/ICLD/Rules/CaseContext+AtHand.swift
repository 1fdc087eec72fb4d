import Diagnostics
import RuleKit

/// What rules ask of the case's other documents: the document, or that nothing could be compared
/// with it.
extension CaseContext {
  func applicationAtHand(_ outcome: inout Outcome) -> Application? {
    if application == nil { outcome.notChecked(lacking(.application)) }
    return application
  }

  func decisionAtHand(_ outcome: inout Outcome) -> Decision? {
    if decision == nil { outcome.notChecked(lacking(.decision)) }
    return decision
  }

  func reportYearsAtHand(_ outcome: inout Outcome) -> ReportYears? {
    let years = reportYearsAsStated
    if years == nil { outcome.notChecked(reasonWithoutYears) }
    return years
  }

  /// Why nothing can be compared with a document of the case.
  func lacking(_ form: FormName) -> Text {
    if let document = unread.first(where: { $0.form == form }) {
      return .cannotCompare(document.fault)
    }
    return .notAtHand(form.subject)
  }

  private var reasonWithoutYears: Text {
    if decision == nil { return lacking(.decision) }
    return application == nil ? lacking(.application) : .noYears
  }
}

extension FormName {
  /// The document as the subject of a sentence.
  var subject: Text {
    switch self {
    case .application: Text(sv: "Ansökan", en: "The application")
    case .decision: Text(sv: "Beslutet", en: "The decision")
    case .report: Text(sv: "Redovisningen", en: "The report")
    }
  }
}

extension Text {
  fileprivate static func notAtHand(_ subject: Text) -> Text {
    Text(
      sv: "\(subject.sv) finns inte med, så jämförelsen går inte att göra.",
      en: "\(subject.en) is not at hand, so the comparison cannot be made.")
  }

  fileprivate static func cannotCompare(_ fault: Text) -> Text {
    Text(
      sv: "\(fault.sv), så jämförelsen går inte att göra.",
      en: "\(fault.en), so the comparison cannot be made.")
  }

  fileprivate static let noYears = Text(
    sv: "Varken ansökan eller beslutet säger hur många år som ska redovisas.",
    en: "Neither the application nor the decision says how many years are to be reported.")
}
