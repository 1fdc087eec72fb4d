public import Diagnostics
public import FormKit
public import ICLD
import Rendering
import RuleKit

/// Checks documents: syntax, shape, rules, the other documents of the case, and the proof by
/// schema.
///
/// Everything that a check depends on is given: the same document, editions and day give the same
/// report.
public struct Checker: Sendable {
  private let editions: EditionLibrary
  private let perDiem: PerDiemLibrary
  private let today: CalendarDate
  private let language: Language
  private let arranging: @Sendable ([RuleCheck]) -> [RuleCheck]

  /// - Parameters:
  ///   - today: the day that counts as today.
  ///   - language: the language to speak in of documents that show none.
  public init(
    editions: EditionLibrary = .standard, perDiem: PerDiemLibrary = .standard, today: CalendarDate,
    speaking language: Language = .swedish
  ) {
    self.init(editions: editions, perDiem: perDiem, today: today, speaking: language) { $0 }
  }

  /// - Parameter arranging: what is done with the rules before they are run. A check leaves them as
  ///   they are; proofs reorder them, count them or break them.
  init(
    editions: EditionLibrary = .standard, perDiem: PerDiemLibrary = .standard, today: CalendarDate,
    speaking language: Language = .swedish,
    arranging: @escaping @Sendable ([RuleCheck]) -> [RuleCheck]
  ) {
    self.editions = editions
    self.perDiem = perDiem
    self.today = today
    self.language = language
    self.arranging = arranging
  }

  public func check(_ file: CaseFile) -> DocumentReport {
    var report = checkKeepingAll(file)
    report.findings = report.findings.told
    return report
  }

  /// The check with all findings that were kept, of which people are told the first of each rule.
  func checkKeepingAll(_ file: CaseFile) -> DocumentReport {
    let loaded = file.loaded
    var report = DocumentReport(
      source: loaded.source, language: loaded.shownLanguage ?? language, digest: loaded.digest)
    let grading = file.profile?.grading ?? Grading()
    report.profile = grading.name
    report.findings = (loaded.syntaxFindings + loaded.shapeFindings + loaded.schemaFindings)
      .map(grading.graded)
    report.layers = [
      Layer(.syntax, .init(found: loaded.syntaxFindings.count)), shapeLayer(of: loaded),
    ]
    guard let document = loaded.document else {
      report.layers += [Layer.Name.rules, .comparison, .schema].map { Layer($0, .skipped(.unread)) }
      report.findings.sort(by: Self.isBefore)
      return report
    }
    let edition = edition(for: file)
    report.form = document.form.title
    report.subject = document.form.subject
    report.isSubmitted = document.form.isSubmitted
    report.kind = document.kind?.label
    report.edition = edition.name
    judge(document, in: file, by: edition, into: &report)
    report.layers.append(schemaLayer(of: document, in: file, by: edition, into: &report))
    report.findings.sort(by: Self.isBefore)
    return report
  }

  private func shapeLayer(of loaded: LoadedDocument) -> Layer {
    loaded.tree == nil
      ? Layer(.shape, .skipped(.unread))
      : Layer(.shape, .init(found: loaded.shapeFindings.count))
  }

  /// The edition that a document is judged by: that of its case; of a report, the later one that it
  /// names, where reports on earlier cases are made on that one's form.
  public func edition(for file: CaseFile) -> Edition {
    let edition = caseEdition(of: file)
    guard case .report(let report)? = file.loaded.document,
      let named = report.details.edition.flatMap(editions.edition(named:)),
      named.takesReports(from: edition)
    else { return edition }
    return named
  }

  /// The edition that binds a case: the one that its decision froze, or that the document names, or
  /// that was in force when it was signed, or that is in force today.
  func caseEdition(of file: CaseFile) -> Edition {
    let named = [file.decision?.document, file.loaded.document, file.application?.document]
      .compactMap { $0?.editionName }
    if let edition = named.lazy.compactMap(editions.edition(named:)).first { return edition }
    let day = file.application?.document?.date ?? file.loaded.document?.date
    return editions.edition(on: day ?? today)
  }

  /// The names of the editions on whose form reports on a case of another may be made.
  func editionsTakingReports(from edition: Edition) -> [String] {
    editions.all.filter { $0.takesReports(from: edition) }.compactMap(\.name)
  }

  private func judge(
    _ document: CaseDocument, in file: CaseFile, by edition: Edition,
    into report: inout DocumentReport
  ) {
    let checks = arranging(RuleChecks.checks(of: document, in: context(of: file, edition)))
    let isOfOne = { (check: RuleCheck) in !check.info.comparesDocuments }
    let grading = file.profile?.grading ?? Grading()
    var rules = RuleEngine.run(checks.filter(isOfOne), year: edition.year, grading: grading)
    var comparison = RuleEngine.run(
      checks.filter { !isOfOne($0) }, year: edition.year, grading: grading)
    compareSource(of: file, into: &comparison)
    let reported = ReportedPlaces(in: file.loaded.shapeFindings, of: document.form.part)
    rules.findings.removeAll(where: reported.contain)
    comparison.findings.removeAll(where: reported.contain)
    setAside(&rules, &comparison, by: document.waiving(today: today), into: &report)
    // What a waiver or an XML file's source is blamed for comes from no rule that the engine ran.
    rules.findings = rules.findings.map(grading.graded)
    comparison.findings = comparison.findings.map(grading.graded)
    let locator = Locator(tree: file.loaded.tree ?? .fields([]), part: document.form.part)
    for (name, results) in [(Layer.Name.rules, rules), (.comparison, comparison)] {
      report.findings += FixFitting.fitted(
        results.findings.map(locator.located), in: file.loaded)
      report.passed += results.passed
      report.notChecked += results.notChecked
      report.skipped += results.skipped
      report.layers.append(Layer(name, Self.status(of: results)))
    }
    for index in report.waived.indices {
      report.waived[index].finding = locator.located(report.waived[index].finding)
    }
    report.waived.sort { Self.isBefore($0.finding, $1.finding) }
    RelatedPlaces.resolve(in: &report, of: file)
    report.passed += Self.passedBefore(document, in: file.loaded)
    report.passed.sort()
    report.skipped.sort { $0.rule < $1.rule }
    report.notChecked.sort { ($0.rule, $0.reason.en) < ($1.rule, $1.reason.en) }
  }

  /// Takes out of the results what the document's waivers set aside, and adds what is wrong with
  /// them.
  private func setAside(
    _ rules: inout RuleResults, _ comparison: inout RuleResults, by waiving: Waiving,
    into report: inout DocumentReport
  ) {
    report.waived = waiving.setAside(&rules.findings) + waiving.setAside(&comparison.findings)
    let unneeded = waiving.unneeded(
      waived: report.waived, notChecked: rules.notChecked + comparison.notChecked)
    rules.findings += waiving.findings + unneeded
    rules.passed += waiving.passed
  }

  private static func status(of results: RuleResults) -> Layer.Status {
    let isNothingRun = results.findings.isEmpty && results.passed.isEmpty
    return isNothingRun && !results.notChecked.isEmpty
      ? .skipped(results.notChecked[0].reason) : .init(found: results.findings.count)
  }

  /// The rules of reading and shape that found nothing.
  private static func passedBefore(_ document: CaseDocument, in loaded: LoadedDocument) -> [RuleID]
  {
    let found = Set(
      (loaded.syntaxFindings + loaded.shapeFindings + loaded.schemaFindings).map(\.rule))
    return ReadingRules.rules(for: loaded.format).map(\.id).filter { !found.contains($0) }
  }

  private func context(of file: CaseFile, _ edition: Edition) -> CaseContext {
    var context = CaseContext(edition: edition, today: today)
    context.allEditions = { [editions] in editions.all }
    context.perDiem = { [perDiem] year in perDiem.amounts(in: year) }
    context.municipalities = { day in MunicipalityLibrary.standard.table(on: day) }
    context.files = file.annexes
    context.isBudgetAnnex = { digest, format in
      BudgetAnnex.isMade(digest, as: format, of: file.loaded, edition: edition.name ?? "")
    }
    if case .application(let application)? = file.application?.document {
      context.application = application
    }
    if case .decision(let decision)? = file.decision?.document { context.decision = decision }
    context.reports = file.reports
    context.count = { form in file.siblings(form).count }
    context.number = file.number
    context.forms = file.forms
    context.strays = file.strays
    context.unread = file.unread
    context.fileName = PathName.last(of: file.loaded.source.name)
    context.applicationDigest = file.application?.digest
    context.decisionDigest = file.decision?.digest
    context.applicationChanges = Self.changes(in: .application, of: file)
    context.decisionChanges = Self.changes(in: .decision, of: file)
    context.frozenApplication = file.frozenCopy(.application)
    context.frozenDecision = file.frozenCopy(.decision)
    return context
  }

  /// What has changed in another document of the case since this one was made from it.
  private static func changes(in form: FormName, of file: CaseFile) -> [FieldChange]? {
    guard let origin = file.origin(form)?.tree,
      let current = file.siblings.first(where: { $0.document?.formName == form })?.tree
    else { return nil }
    return TreeComparison.changes(from: origin, to: current, as: form.info.part)
  }

  /// An XML file says which file it was made from; a file of another content there is another
  /// document.
  private func compareSource(of file: CaseFile, into results: inout RuleResults) {
    guard file.loaded.format == .xml, let form = file.loaded.document?.formName else { return }
    let info = SourceDigestRule.info
    let sources = file.siblings.filter { $0.document?.formName == form }
    if sources.isEmpty {
      results.notChecked.append(
        NotChecked(rule: info.id, title: info.title, reason: SourceDigestRule.noSource))
    } else if sources.contains(where: { $0.digest == file.loaded.sourceDigest }) {
      results.passed.append(info.id)
    } else {
      results.findings.append(
        Finding(
          info, at: .root, message: SourceDigestRule.stale(sources[0].source.name),
          range: SourceRange(line: 2)))
    }
  }

  /// Proves the document's XML, unless something already stops it: the schema is the last proof of
  /// our own output, not another check of what people wrote.
  private func schemaLayer(
    of document: CaseDocument, in file: CaseFile, by edition: Edition,
    into report: inout DocumentReport
  ) -> Layer {
    if file.loaded.format == .xml {
      return Layer(.schema, .init(found: file.loaded.schemaFindings.count))
    }
    guard report.count(.error) == 0 else { return Layer(.schema, .skipped(.notYet)) }
    let stamp = DocumentStamp(
      edition: edition.name ?? "", ruleSet: Bidrag.ruleSet, sourceDigest: file.loaded.digest)
    let proof = SchemaProof(of: document, stamp: stamp)
    guard !proof.findings.isEmpty else {
      report.passed.append(SchemaProofRule.info.id)
      return Layer(.schema, .passed)
    }
    let locator = Locator(tree: file.loaded.tree ?? .fields([]), part: document.form.part)
    report.findings += proof.findings.map(locator.located)
    return Layer(.schema, .failed(SchemaProofRule.reason))
  }

  /// By place, then by rule; what has no place comes first.
  static func isBefore(_ a: Finding, _ b: Finding) -> Bool {
    let nowhere = SourcePosition(line: 0, column: 0)
    return (a.range?.start ?? nowhere, a.rule, a.path.description)
      < (b.range?.start ?? nowhere, b.rule, b.path.description)
  }
}

extension Layer.Status {
  init(found count: Int) { self = count == 0 ? .passed : .found(count) }
}

extension Text {
  fileprivate static let unread = Text(
    sv: "dokumentet kunde inte läsas", en: "the document could not be read")
  fileprivate static let notYet = Text(
    sv: "prövas när inget annat stoppar", en: "proven once nothing else stops")
}
