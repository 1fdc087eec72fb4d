public import Diagnostics
import FormKit
import ICLD

extension NewDocument {
  /// The report on a year of a case, with all that was planned and decided filled in.
  ///
  /// - Parameters:
  ///   - files: the documents of the case's folder.
  ///   - year: the year of the case, counted from 1; nil for the first without a report.
  /// - Returns: the file, or why there can be none: the application or the decision is missing or
  ///   cannot be read, nothing was granted, or there is no such year.
  public static func report(
    for files: [CaseFile], year: Int?, language: Language
  ) -> Result<NewDocument, FileFailure> {
    Result { () throws(FileFailure) in
      try report(ReportGround(files), year: year, language: language)
    }
  }

  static func report(
    _ ground: ReportGround, year: Int?, language: Language
  ) throws(FileFailure) -> NewDocument {
    let year = try ground.year(year)
    try ground.requireEarlier(than: year)
    var report = ground.plan(year, language: language)
    report.prompt(for: ground.application)
    let name = DocumentName(.report, year: year)
    // A report that is there keeps its name, so that it is not doubled under another.
    let fileName =
      (ground.reports[year]?.loaded.source.name).map(PathName.last)
      ?? name.fileName(in: language)
    var document = NewDocument(
      report, named: name, in: language, opening: .report,
      heading: .report(report, year, fileName))
    document.fileName = fileName
    return document
  }
}

extension Report {
  /// Gives each activity rows for what is to be told of it: one for each party that was to take
  /// part, and of a journey one for each day.
  fileprivate mutating func prompt(for application: Application) {
    activities = activities.map { activity in
      guard let id = activity.id,
        let planned = application.activities.first(where: { $0.id == id })
      else { return activity }
      var activity = activity
      var named: Set<String> = []
      for party in planned.participants.compactMap(\.party) where named.insert(party).inserted {
        var group = ParticipantGroup()
        group.party = party
        activity.participants.append(group)
      }
      activity.programme = Self.days(of: planned).map { date in
        var day = ProgrammeDay()
        day.date = date
        return day
      }
      return activity
    }
  }

  /// The planned days of a journey; none where they are too many to be told one by one.
  private static func days(of activity: Activity) -> [CalendarDate] {
    guard activity.kind == .visitAbroad || activity.kind == .visitReceived,
      let start = activity.start, let end = activity.end, start <= end
    else { return [] }
    let days = (0..<mostDays).map(start.adding(days:)).prefix { $0 <= end }
    return days.last == end ? Array(days) : []
  }

  private static let mostDays = 31
}

extension Text {
  fileprivate static func report(_ report: Report, _ year: Int, _ fileName: String) -> Text {
    let title = Text(quoting: report.inShort.title ?? "")
    let reference =
      report.details.reference.flatMap { $0.fault == nil ? ", \($0.text)" : nil } ?? ""
    return Text(
      sv: """
        Redovisning för år \(year) av \(title.sv)\(reference).
        Det planerade är ifyllt; ändra det inte. Fyll i vad som hände, där det är tomt.
        Ta bort tomma rader som inte gäller er. Hjälpraderna får också tas bort.
        Granska när du vill, även halvfärdigt: bidrag granska \(fileName)
        När inget stoppar, gör filerna som ska lämnas in: bidrag skriv \(fileName)
        """,
      en: """
        Report on year \(year) of \(title.en)\(reference).
        The plan is filled in; leave it as it is. Fill in what happened, where it is empty.
        Delete empty lines that do not concern you. The lines of help may be deleted too.
        Check it whenever you like, even half done: bidrag validate \(fileName)
        Once nothing stops it, make the files to submit: bidrag render \(fileName)
        """)
  }
}
