public import Diagnostics
import FormKit
public import ICLD

extension NewDocument {
  /// The decision on an application, filled in as if all that was applied for were granted.
  ///
  /// Whoever enters it changes what the decision says otherwise. Number, day, outcome and the dates
  /// of the reports are left to fill in.
  public static func decision(
    for file: CaseFile, language: Language, edition: Edition
  ) -> NewDocument {
    var decision = Decision()
    decision.form = .decision
    decision.language = DocumentLanguage(language)
    decision.edition = edition.name
    var heading = Text.decision
    let source = [file.loaded, file.application].compactMap { $0 }
    for loaded in source {
      guard case .application(let application)? = loaded.document else { continue }
      decision.applicationDigest = try? Digest(written: loaded.digest)
      decision.fill(asAppliedFor: application)
      heading = .decision(on: application, reports: decision.reporting.count)
      break
    }
    let name = DocumentName(.decision)
    return NewDocument(
      decision, named: name, in: language, opening: .decision,
      heading: heading + .howToCheck(name.fileName(in: language)))
  }
}

extension Decision {
  fileprivate mutating func fill(asAppliedFor application: Application) {
    let budget = application.budget
    let isPaidByOthers = !budget.otherFinancing.isEmpty
    decided = budget.requested
    years = budget.byYear.map { total in
      var year = DecidedYear()
      year.year = total.year
      // Nobody knows which year's costs the others pay.
      year.amount = isPaidByOthers ? nil : total.amount
      return year
    }
    // Of a single year all that is applied for belongs to it, whoever else pays a part.
    if years.count == 1, decided != nil { years[0].amount = decided }
    posts = Self.posts(of: application)
    reporting = Self.reporting(on: application, self)
  }

  private static func posts(of application: Application) -> [DecidedPost] {
    let budget = application.budget
    let spansYears =
      budget.byYear.count > 1 || (application.inShort.period?.years.count ?? 0) > 1
    guard spansYears else { return posts(of: budget, year: nil) }
    let years: [Int?] = budget.byYear.map(\.year) + [nil]
    return years.flatMap { year in
      var part = Budget()
      part.lines = budget.lines.filter { $0.year == year }
      return posts(of: part, year: year)
    }
  }

  private static func posts(of budget: Budget, year: Int?) -> [DecidedPost] {
    budget.byPost.map { total in
      var post = DecidedPost()
      post.post = total.post
      post.year = year
      post.amount = total.amount
      return post
    }
  }

  /// A report for each year; only the decision knows their dates.
  private static func reporting(
    on application: Application, _ decision: Decision
  ) -> [ReportingDate] {
    let years = ReportYears(period: application.inShort.period, decision: decision)
    return (1...max(1, years.count)).map { year in
      var date = ReportingDate()
      date.year = year
      date.kind = years.kind(of: year)
      return date
    }
  }
}

extension Text {
  fileprivate static let decision = Text(
    sv: "ICLD:s beslut. Fyll i det som det står i beslutet.",
    en: "ICLD's decision. Fill it in as the decision has it.")

  fileprivate static func decision(on application: Application, reports: Int) -> Text {
    let title = Text(quoting: application.inShort.title ?? "")
    let sought = Text(
      sv: """
        ICLD:s beslut om ansökan \(title.sv).
        Det ni sökte är ifyllt. Ändra det som beslutet ändrar, och fyll i resten.
        """,
      en: """
        ICLD's decision on the application \(title.en).
        What you applied for is filled in. Change what the decision changes; fill in the rest.
        """)
    let words = reports > 1 ? sought + Text.reportsProposed : sought
    guard !application.budget.otherFinancing.isEmpty else { return words }
    let exceeding = words + Text.postsExceed
    return application.budget.byYear.count > 1 ? exceeding + Text.yearsUnknown : exceeding
  }

  private static let reportsProposed = Text(
    sv: "\nRedovisningarna är ett förslag. Ändra dem så att de stämmer med beslutet.",
    en: "\nThe reports are a proposal. Change them to agree with the decision.")

  private static let postsExceed = Text(
    sv: "\nPosterna är hela kostnaden. Dra ifrån det som andra betalar.",
    en: "\nThe posts are the whole cost. Take off what others pay.")

  private static let yearsUnknown = Text(
    sv: "\nÅrens belopp är tomma. Fyll i det som beviljades för varje år.",
    en: "\nThe years' amounts are blank. Fill in what was granted for each year.")

  fileprivate static func howToCheck(_ fileName: String) -> Text {
    Text(
      sv: "\nHjälpraderna får tas bort. Granska filen: bidrag granska \(fileName)",
      en: "\nThe lines of help may be deleted. Check the file: bidrag validate \(fileName)")
  }
}
