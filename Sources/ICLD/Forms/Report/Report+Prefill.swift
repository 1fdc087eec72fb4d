import FormKit

extension Report {
  /// The report on a year of a case, filled in with all that was planned and decided.
  ///
  /// Nothing that happened is filled in: outcomes, actual days, participants and amounts are for
  /// whoever reports. Of a case of several years it holds the activities that were to begin in
  /// `year` and the posts granted for it.
  ///
  /// - Parameters:
  ///   - year: the year of the case, counted from 1.
  ///   - applicationDigest: the digest of the application's file, to see later changes by.
  ///   - decisionDigest: the digest of the decision's file, to see later changes by.
  ///   - language: the language that the report is to be written in.
  ///   - earlier: the reports on the years before, from which what was moved and what was measured
  ///     is carried over, and after whose periods this one begins.
  public init(
    answering application: Application, decision: Decision, year: Int,
    applicationDigest: Digest?, decisionDigest: Digest?, language: DocumentLanguage,
    earlier: [Report] = []
  ) {
    let years = ReportYears(
      period: application.inShort.period, decision: decision,
      reports: earlier.filter { $0.details.year ?? .max < year })
    self.init()
    form = .report
    kind = application.kind
    details = ReportDetails(year: year, of: years, application, decision)
    details.applicationDigest = applicationDigest
    details.decisionDigest = decisionDigest
    details.language = language
    fill(from: application, year: year, of: years)
    finance.posts = decision.posts
      .filter { years.holds(calendarYear: $0.year, in: year) }
      .map(PostOutcome.init(decided:))
    annexes = Self.annexKinds.map(Annex.init(blank:))
    carryOver(from: earlier, of: application)
  }

  /// The annexes that go with a report.
  package static let annexKinds: [AnnexKind] = [
    .financialReport, .salaryReport, .auditorsCertificate, .approvalDocument,
  ]

  private mutating func fill(from application: Application, year: Int, of years: ReportYears) {
    inShort.title = application.inShort.title
    activities = application.activities
      .filter { years.holds($0.start, in: year) }
      .map(ReportedActivity.init(planned:))
    results = application.objectives.projectObjectives
      .flatMap(\.results)
      .map(ReportedResult.init(planned:))
    coreAreas = application.coreAreas.map(CoreAreaChange.init(planned:))
    agenda2030.goals = application.agenda2030.goals
    risks = application.risks.map(ReportedRisk.init(planned:))
    if Report.plannedIdeas.field.info.asked.contains(application.formKind) {
      plannedIdeas = application.objectives.jointIdeas
    }
  }
}

extension ReportDetails {
  fileprivate init(
    year: Int, of years: ReportYears, _ application: Application, _ decision: Decision
  ) {
    self.init()
    self.year = year
    reference = decision.reference
    kind = years.kind(of: year)
    period = years.period(of: year)
    edition = decision.edition ?? application.details.edition
  }
}

extension ReportedActivity {
  /// As it was planned, without what happened.
  init(planned activity: Activity) {
    self.init()
    id = activity.id
    title = activity.title
    kind = activity.kind
    plannedCity = activity.city
    plannedCountry = activity.country
    plannedStart = activity.start
    plannedEnd = activity.end
    plannedParticipants = Self.sum(activity.participants.compactMap(\.total))
  }

  /// The sum of what the groups state; nil where none does or it is too large to hold.
  private static func sum(_ counts: [Int]) -> Int? {
    guard var sum = counts.first else { return nil }
    for count in counts.dropFirst() {
      let (next, hasOverflown) = sum.addingReportingOverflow(count)
      if hasOverflown { return nil }
      sum = next
    }
    return sum
  }
}

extension ReportedResult {
  fileprivate init(planned result: ExpectedResult) {
    self.init()
    id = result.id
    planned = result.text
    level = result.level
    indicators = result.indicators.map(ReportedIndicator.init(planned:))
  }
}

extension ReportedIndicator {
  /// As it was planned, without what happened.
  init(planned indicator: Indicator) {
    self.init()
    id = indicator.id
    text = indicator.text
    unit = indicator.unit
    baseline = indicator.baseline
    target = indicator.target
    source = indicator.source
  }
}

extension CoreAreaChange {
  fileprivate init(planned work: CoreAreaWork) {
    self.init()
    area = work.area
  }
}

extension ReportedRisk {
  fileprivate init(planned risk: Risk) {
    self.init()
    description = risk.description
  }
}

extension PostOutcome {
  fileprivate init(decided post: DecidedPost) {
    self.init()
    self.post = post.post
    year = post.year
    decided = post.amount
  }
}

extension Annex {
  /// An annex of a kind, whose file is still to be named.
  fileprivate init(blank kind: AnnexKind) {
    self.init()
    self.kind = kind
  }
}
