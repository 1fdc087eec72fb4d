public import Diagnostics
import FormKit
import ICLD

/// Something to do next, with the command that does it.
public struct NextStep: Sendable, Hashable {
  /// What to do, without a mark at its end.
  public var text: Text
  /// The command to run; nil where none helps.
  public var command: Text?

  public init(_ text: Text, command: Text? = nil) {
    self.text = text
    self.command = command
  }

  /// The step in one line; a command stands last, so that it can be copied.
  public var sentence: Text {
    command.map { text + Text(same: ": ") + $0 } ?? text + Text(same: ".")
  }
}

extension NextStep {
  /// What to do where the documents of a case cannot be trusted.
  static func sortOut(_ folder: String) -> NextStep {
    NextStep(.sortOut, command: CaseCommand.validate(folder))
  }

  /// What to do where a file that does not count may be what is to be made next.
  static func decide(on stray: StrayDocument) -> NextStep {
    let name = Text(quoting: stray.name)
    guard !stray.isBelow else {
      return NextStep(
        Text(
          sv: "Flytta upp \(name.sv) som \(stray.properName.sv), om det är den som ska gälla",
          en: "Move \(name.en) up as \(stray.properName.en), if that is the one to count"))
    }
    return NextStep(
      Text(
        sv: "Döp om \(name.sv) till \(stray.properName.sv), om det är den som ska gälla",
        en: "Rename \(name.en) to \(stray.properName.en), if that is the one to count"))
  }

  /// - Parameter copy: where the copy of the application lies, from the case's folder.
  static func putBack(_ copy: String) -> NextStep {
    let copy = Text(quoting: copy)
    return NextStep(
      Text(
        sv: "Lägg tillbaka ansökan: kopiera \(copy.sv) till ärendets mapp som ansokan.yaml",
        en: "Put the application back: copy \(copy.en) into the case's folder as application.yaml"))
  }

  /// The command in short, as a table has it: "granska", "ny redovisning".
  var short: Text? {
    command.map { command in
      Text { language in
        let words = command[language].split(separator: " ").dropFirst()
        let isNew = ["ny", "new"].contains(words.first.map(String.init) ?? "")
        return words.prefix(isNew ? 2 : 1).joined(separator: " ")
      }
    }
  }

  /// What to do in a case that has come so far.
  static func steps(after progress: CaseProgress, in folder: String) -> [NextStep] {
    let path = progress.current?.path ?? folder
    switch progress.state {
    case .missing(let form): return [supply(form, progress, folder)]
    case .unreadable: return [NextStep(.whyUnreadable, command: CaseCommand.validate(path))]
    case .applicationBegun, .reportBegun:
      return [NextStep(.whatStops, command: CaseCommand.validate(path))]
    case .applicationReady:
      return ready(path, progress) + [
        NextStep(.enterDecision, command: CaseCommand.new(.decision, from: folder))
      ]
    case .rejected where progress.current?.blockers ?? 0 > 0:
      return [NextStep(.whatStops, command: CaseCommand.validate(path))]
    case .rejected: return [NextStep(.nothingMore)]
    case .decisionBegun:
      return [NextStep(.finishDecision, command: CaseCommand.validate(path))]
    case .reportNotBegun:
      guard progress.hasApplication else { return [NextStep(.supplyApplication)] }
      return [NextStep(.beginReport, command: CaseCommand.new(.report, from: folder))]
    case .reportReady: return ready(path, progress)
    case .complete: return [NextStep(.submitRest, command: CaseCommand.render(folder))]
    }
  }

  private static func ready(_ path: String, _ progress: CaseProgress) -> [NextStep] {
    let submit = NextStep(.submit, command: CaseCommand.render(path))
    guard let current = progress.current, current.warnings > 0 else { return [submit] }
    return [NextStep(.lookOver, command: CaseCommand.validate(path)), submit]
  }

  private static func supply(
    _ form: FormName, _ progress: CaseProgress, _ folder: String
  ) -> NextStep {
    guard form == .decision, progress.hasApplication else { return NextStep(.supplyApplication) }
    return NextStep(.enterMissingDecision, command: CaseCommand.new(.decision, from: folder))
  }
}

extension Text {
  fileprivate static let whyUnreadable = Text(
    sv: "Se varför filen inte kan läsas", en: "See why the file cannot be read")
  fileprivate static let sortOut = Text(
    sv: "Red ut vad som är fel i ärendets dokument",
    en: "Sort out what is wrong with the case's documents")
  fileprivate static let whatStops = Text(sv: "Se vad som stoppar", en: "See what stops it")
  fileprivate static let lookOver = Text(
    sv: "Se efter vad som bör ses över", en: "See what ought to be looked over")
  fileprivate static let submit = Text(
    sv: "Gör filerna som ska lämnas in", en: "Make the files to submit")
  fileprivate static let enterDecision = Text(
    sv: "När beslutet har kommit, skriv in det", en: "Once the decision has come, enter it")
  fileprivate static let enterMissingDecision = Text(
    sv: "Skriv in beslutet", en: "Enter the decision")
  fileprivate static let finishDecision = Text(
    sv: "Se vad som återstår i beslutet", en: "See what remains to be done in the decision")
  fileprivate static let beginReport = Text(
    sv: "Börja på redovisningen; det som planerades blir ifyllt",
    en: "Begin the report; what was planned will be filled in")
  fileprivate static let submitRest = Text(
    sv: "Är allt inlämnat behöver inget mer göras; gör annars filerna som ska lämnas in",
    en: "If all is submitted, nothing more needs to be done; otherwise make the files to submit")
  fileprivate static let supplyApplication = Text(
    sv: "Lägg filen med ansökan i mappen; resten bygger på den",
    en: "Put the file with the application into the folder; the rest builds on it")
  fileprivate static let nothingMore = Text(
    sv: "Inget mer behöver göras i ärendet", en: "Nothing more needs to be done in the case")
}
