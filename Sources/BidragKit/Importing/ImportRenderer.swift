public import Diagnostics
import FormKit
import ICLD
public import Rendering

/// Tells people what a file from a finance system adds to a report, or has added.
public struct ImportRenderer {
  private let language: Language?
  private let style: TextReporter.Style

  /// - Parameter language: nil tells of it in the report's own.
  public init(in language: Language?, style: TextReporter.Style) {
    self.language = language
    self.style = style
  }

  /// What is told of an import.
  ///
  /// - Parameters:
  ///   - isWritten: whether the report is changed, or the change only shown.
  ///   - call: the command that was given, without what makes it write.
  public func render(_ result: LedgerImport, isWritten: Bool, call: ImportJob) -> String {
    let language = language ?? result.language
    var parts = findings(of: result, in: language)
    guard result.exitCode == ExitStatus.fine else {
      parts.append(Text.refused(result.before.name)[language])
      return parts.joined(separator: "\n\n") + "\n"
    }
    parts.append(heading(of: result, isWritten: isWritten)[language])
    if !result.added.isEmpty { parts.append(EntryTable(result.added, in: language).text(style)) }
    if !result.outside.isEmpty, let period = result.period {
      parts.append(outside(of: result, period)[language])
      parts.append(EntryTable(result.outside, in: language).text(style))
    }
    if !result.ofNone.isEmpty, let initiative = result.initiative {
      parts.append(Text.ofNone(result.ofNone.count, initiative)[language])
      parts.append(EntryTable(result.ofNone, in: language).text(style))
    }
    let notes = notes(on: result, isWritten: isWritten).map { $0[language] }
    if !notes.isEmpty { parts.append(notes.joined(separator: "\n")) }
    if result.isChanged, !isWritten {
      parts.append(diff(of: result, in: language))
      parts.append(Text.howToWrite(call.call.into(result.before.name))[language])
    } else if isWritten, result.isChanged {
      parts.append(Text.howToCheck(result.before.name)[language])
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// What was found in the file and in the mapping, where anything was.
  private func findings(of result: LedgerImport, in language: Language) -> [String] {
    let reports = [result.ledger, result.mapping].compactMap { $0 }.filter { !$0.findings.isEmpty }
    guard !reports.isEmpty else { return [] }
    return reports.map { report in
      let check = CheckReport(tool: Bidrag.version, asOf: "", documents: [report])
      let text = TextReporter.render(check, in: language, style: style)
      return String(text.reversed().drop { $0 == "\n" }.reversed())
    }
  }

  private func heading(of result: LedgerImport, isWritten: Bool) -> Text {
    let name = result.before.name
    guard result.isChanged else { return .nothing(result.ledger.source.name, name) }
    return isWritten ? .written(name, result.added.count) : .planned(name, result.added.count)
  }

  /// What is told of the costs outside the report's period.
  private func outside(of result: LedgerImport, _ period: Period) -> Text {
    let isKnown = result.initiative != nil
    let isUnnamed = result.outside.contains { entry in
      guard let date = entry.date else { return false }
      return entry.activity == nil && date < period.start
    }
    return .outside(result.outside.count, period, isKnown: isKnown)
      + (isUnnamed ? .nameActivity : Text(same: ""))
  }

  private func notes(on result: LedgerImport, isWritten: Bool) -> [Text] {
    var notes: [Text] = []
    if result.present > 0 { notes.append(.present(result.present)) }
    if result.leftOut > 0 { notes.append(.leftOut(result.leftOut)) }
    notes += result.passed.words
    if !result.outcomes.isEmpty { notes.append(.outcomes(result.outcomes, isWritten: isWritten)) }
    if !result.blankOutcomes.isEmpty { notes.append(.blank(result.blankOutcomes)) }
    if !result.doubtfulOutcomes.isEmpty { notes.append(.doubtful(result.doubtfulOutcomes)) }
    return notes
  }

  private func diff(of result: LedgerImport, in language: Language) -> String {
    let diff = UnifiedDiff.render(
      from: result.before, to: result.after, in: language, context: 2, style: style)
    return String(diff.dropLast())
  }
}

extension Text {
  fileprivate static func refused(_ report: String) -> Text {
    Text(
      sv: "Inget förs in i \(report.visible) förrän det som stoppar är rättat.",
      en: "Nothing is entered in \(report.visible) until what stops is mended.")
  }

  fileprivate static func planned(_ report: String, _ count: Int) -> Text {
    Text(
      sv: "\(rows(count).sv) kan föras in i \(report.visible):",
      en: "\(rows(count).en) can be entered in \(report.visible):")
  }

  fileprivate static func written(_ report: String, _ count: Int) -> Text {
    Text(
      sv: "Sparad: \(report.visible), \(rows(count).sv.lowercased()) införda.",
      en: "Saved: \(report.visible), \(rows(count).en.lowercased()) entered.")
  }

  private static func rows(_ count: Int) -> Text {
    switch count {
    case 0: Text(sv: "Inga nya rader", en: "No new rows")
    case 1: Text(sv: "En rad", en: "One row")
    default: Text(sv: "\(count) rader", en: "\(count) rows")
    }
  }

  fileprivate static func nothing(_ file: String, _ report: String) -> Text {
    Text(
      sv: "\(file.visible) ger inget nytt att föra in i \(report.visible).",
      en: "\(file.visible) gives nothing new to enter in \(report.visible).")
  }

  fileprivate static func present(_ count: Int) -> Text {
    Text(
      sv: count == 1
        ? "En verifikation står redan i redovisningen och förs inte in igen."
        : "\(count) verifikationer står redan i redovisningen och förs inte in igen.",
      en: count == 1
        ? "One voucher stands in the report already and is not entered again."
        : "\(count) vouchers stand in the report already and are not entered again.")
  }

  fileprivate static func leftOut(_ count: Int) -> Text {
    Text(
      sv: "Konteringen utelämnar \(count == 1 ? "en rad" : "\(count) rader").",
      en: "The mapping leaves \(count == 1 ? "one row" : "\(count) rows") out.")
  }

  /// - Parameter isKnown: whether the days of the whole initiative are known.
  fileprivate static func outside(_ count: Int, _ period: Period, isKnown: Bool) -> Text {
    Text(
      sv: """
        \(count == 1 ? "En rad utelämnas: den" : "\(count) rader utelämnas: de") ligger utanför \
        redovisningens period, \(period.shown(in: .swedish)), och hör till ett annat års \
        redovisning\(isKnown ? "" : " eller till ingen").
        """,
      en: """
        \(count == 1 ? "One row is left out: it lies" : "\(count) rows are left out: they lie") \
        outside the report's period, \(period.shown(in: .english)), and \
        \(count == 1 ? "belongs" : "belong") to another year's \
        report\(isKnown ? "" : " or to none").
        """)
  }

  fileprivate static let nameActivity = Text(
    sv: " Har något betalats i förväg för en aktivitet här, ange aktiviteten i konteringen.",
    en: " If something was paid beforehand for an activity here, state it in the mapping.")

  fileprivate static func ofNone(_ count: Int, _ initiative: Period) -> Text {
    Text(
      sv: """
        \(count == 1 ? "En rad utelämnas: den" : "\(count) rader utelämnas: de") ligger utanför \
        hela insatsen, \(initiative.shown(in: .swedish)), och hör inte till någon redovisning.
        """,
      en: """
        \(count == 1 ? "One row is left out: it lies" : "\(count) rows are left out: they lie") \
        outside the whole initiative, \(initiative.shown(in: .english)), and \
        \(count == 1 ? "belongs" : "belong") to no report.
        """)
  }

  fileprivate static func doubtful(_ outcomes: [LedgerImport.FilledOutcome]) -> Text {
    let list = list(outcomes)
    return Text(
      sv: """
        Utfall som inte fylls i: \(list.sv). En verifikation där är bokförd ett annat år än \
        postens eller utanför redovisningens period. Se över den, och fyll i utfallet för hand.
        """,
      en: """
        Outcomes that are not filled in: \(list.en). An entry there is booked in another year than \
        that of the post, or outside the report's period. Look it over, and fill in the outcome by \
        hand.
        """)
  }

  fileprivate static func outcomes(
    _ outcomes: [LedgerImport.FilledOutcome], isWritten: Bool
  ) -> Text {
    let list = list(outcomes)
    return Text(
      sv: "Utfall som var tomma \(isWritten ? "är ifyllda" : "fylls i"): \(list.sv).",
      en: "Outcomes that were blank \(isWritten ? "are" : "will be") filled in: \(list.en).")
  }

  fileprivate static func blank(_ outcomes: [LedgerImport.FilledOutcome]) -> Text {
    let list = list(outcomes)
    return Text(
      sv: "Utfall som är tomma: \(list.sv). Fyll i dem med --utfall när alla filer är hämtade.",
      en: "Outcomes that are blank: \(list.en). Fill them in with --outcomes once all files are in."
    )
  }

  private static func list(_ outcomes: [LedgerImport.FilledOutcome]) -> Text {
    outcomes.map { outcome in
      Text { language in
        let year = outcome.year.map { " \($0)" } ?? ""
        return "\(outcome.post.label[language])\(year) \(outcome.amount.shown(in: language))"
      }
    }.asSeries()
  }

  fileprivate static func howToWrite(_ call: ImportCall) -> Text {
    let call = call.text(Text(sv: " --skriv", en: " --write"))
    return Text(
      sv: "Inget är skrivet än. För in det med: \(call.sv)",
      en: "Nothing is written yet. Enter it with: \(call.en)")
  }

  fileprivate static func howToCheck(_ report: String) -> Text {
    let command = CaseCommand.validate(report)
    return Text(
      sv: "Granska redovisningen med: \(command.sv)", en: "Check the report with: \(command.en)")
  }
}
