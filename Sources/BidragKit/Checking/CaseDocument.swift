public import Diagnostics
public import FormKit
public import ICLD
import RuleKit

/// A filled form of any of the programme's three.
public enum CaseDocument: Sendable {
  case application(Application)
  case decision(Decision)
  case report(Report)

  public var formName: FormName {
    switch self {
    case .application: .application
    case .decision: .decision
    case .report: .report
    }
  }

  /// What the form says of itself.
  public var form: FormInfo { formName.info }

  /// What documents for people lift out of the form.
  var outline: FormOutline {
    switch self {
    case .application: Application.outline
    case .decision: Decision.outline
    case .report: Report.outline
    }
  }

  /// The filled-in fields as a tree.
  public func tree(_ style: WritingStyle) -> FormNode {
    let tree =
      switch self {
      case .application(let application): application.tree(style)
      case .decision(let decision): decision.tree(style)
      case .report(let report): report.tree(style)
      }
    return tree ?? .fields([])
  }

  /// The language that the document says it is written in.
  public var language: Language? {
    switch self {
    case .application(let application): application.details.language?.language
    case .decision(let decision): decision.language?.language
    case .report(let report): report.details.language?.language
    }
  }

  public var kind: ApplicationKind? {
    switch self {
    case .application(let application): application.kind
    case .decision: nil
    case .report(let report): report.kind
    }
  }

  /// The name of the edition that the document says it follows.
  var editionName: String? {
    switch self {
    case .application(let application): application.details.edition
    case .decision(let decision): decision.edition
    case .report(let report): report.details.edition
    }
  }

  /// The digests of the documents that this one was made from.
  var originDigests: [String] {
    switch self {
    case .application: []
    case .decision(let decision): [decision.applicationDigest].compactMap { $0?.hex }
    case .report(let report):
      [report.details.applicationDigest, report.details.decisionDigest].compactMap { $0?.hex }
    }
  }

  /// The day on which the document was signed or decided.
  var date: CalendarDate? {
    switch self {
    case .application(let application): application.signature.date
    case .decision(let decision): decision.date
    case .report(let report): report.signature.date
    }
  }

  /// The most words of its texts, where the edition knows them.
  func wordLimits(by edition: Edition) -> [FieldPath: Int] {
    guard case .application = self else { return [:] }
    return Application.wordLimits(by: edition)
  }

  /// The waivers that the document holds.
  func waiving(today: CalendarDate) -> Waiving {
    switch self {
    case .application(let application): Waiving(of: application, rules: Bidrag.rules, today: today)
    case .decision: Waiving()
    case .report(let report): Waiving(of: report, rules: Bidrag.rules, today: today)
    }
  }

  var annexes: [Annex] {
    switch self {
    case .application(let application): application.annexes
    case .decision: []
    case .report(let report): report.annexes
    }
  }

  /// The names of the annexes' files.
  var annexFiles: [String] { annexes.compactMap(\.file) }

  /// The names of the files that may be budget annexes made from the document.
  var budgetAnnexFiles: Set<String> {
    guard case .application(let application) = self else { return [] }
    let names = application.annexes.filter { $0.kind == .budget }.compactMap(\.file)
    return Set(names.filter { BudgetAnnexFormat(rawValue: PathName.ending(of: $0)) != nil })
  }
}

extension FormName {
  public var info: FormInfo {
    switch self {
    case .application: Application.form
    case .decision: Decision.form
    case .report: Report.form
    }
  }

  /// Reads a tree into this form.
  func read(_ tree: FormNode, skipsDerived: Bool) -> (document: CaseDocument, findings: [Finding]) {
    switch self {
    case .application:
      let reading = FormReader.read(tree, as: Application.self, skipsDerived: skipsDerived)
      return (.application(reading.form.namingMunicipalities), reading.findings)
    case .decision:
      let reading = FormReader.read(tree, as: Decision.self, skipsDerived: skipsDerived)
      return (.decision(reading.form), reading.findings)
    case .report:
      let reading = FormReader.read(tree, as: Report.self, skipsDerived: skipsDerived)
      return (.report(reading.form), reading.findings)
    }
  }
}

extension Application {
  /// The application with each municipality's code and name as the table of its day has them.
  ///
  /// Reading knows no table: it keeps a name where a code should stand.
  fileprivate var namingMunicipalities: Application {
    guard parties.contains(where: { $0.municipalityCode != nil }) else { return self }
    let library = MunicipalityLibrary.standard
    guard let table = library.table(on: signature.date ?? .latest) else { return self }
    var named = self
    for index in named.parties.indices {
      guard let code = named.parties[index].municipalityCode else { continue }
      named.parties[index].municipalityCode = table.municipality(code.text) ?? code
    }
    return named
  }
}
