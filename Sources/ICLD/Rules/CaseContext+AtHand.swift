import Diagnostics
import FormKit
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

  /// How many report years the case has.
  func reportYearCountAtHand(_ outcome: inout Outcome) -> Int? {
    guard let years = reportYearsAsStated, years.isCounted else {
      outcome.notChecked(reasonWithoutYears)
      return nil
    }
    return years.count
  }

  /// The report years, where it is known what belongs to each.
  func reportYearsAtHand(_ outcome: inout Outcome) -> ReportYears? {
    guard let years = reportYearsAsStated, years.isDivided else {
      outcome.notChecked(reasonWithoutYears)
      return nil
    }
    return years
  }

  /// Why nothing can be compared with a document of the case.
  func lacking(_ form: FormName) -> Text {
    if let document = unread.first(where: { $0.form == form }) {
      return .cannotCompare(document.fault)
    }
    return .notAtHand(form.subject)
  }

  /// That a copy of the application or the decision that the document was made from is at hand, as a
  /// sentence of its own after another; nothing where there is none.
  func copyAtHand(of form: FormName) -> Text {
    let copy = form == .application ? frozenApplication : frozenDecision
    return copy.map(Text.copyAtHand) ?? Text(same: "")
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

  fileprivate static func copyAtHand(_ path: String) -> Text {
    let path = Text(quoting: path)
    return Text(
      sv: " En kopia av filen som dokumentet gjordes från finns i ärendets mapp: \(path.sv).",
      en: " A copy of the file that this was made from is in the case's folder: \(path.en).")
  }

  fileprivate static func cannotCompare(_ fault: Text) -> Text {
    Text(
      sv: "\(fault.sv), så jämförelsen går inte att göra.",
      en: "\(fault.en), so the comparison cannot be made.")
  }

  fileprivate static let noYears = Text(
    sv: """
      Ansökan säger inte när insatsen pågår, så det framgår inte hur ärendet är delat i \
      redovisningsår.
      """,
    en: """
      The application does not say when the initiative goes on, so it is not known how the case is \
      divided into report years.
      """)
}
