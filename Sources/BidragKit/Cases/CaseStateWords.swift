import Diagnostics
import FormKit
import ICLD

/// Says in one sentence where a case stands.
struct CaseStateWords {
  private let progress: CaseProgress
  private let daysLeft: Int?

  init(_ progress: CaseProgress, daysLeft: Int?) {
    self.progress = progress
    self.daysLeft = daysLeft
  }

  var sentence: Text { words + Text(same: ".") }

  private var words: Text {
    switch progress.state {
    case .missing(.application), .missing(.report):
      Text(sv: "Ansökan saknas i mappen", en: "The application is not in the folder")
    case .missing(.decision):
      Text(
        sv: "Det finns en redovisning, men beslutet saknas i mappen",
        en: "There is a report, but the decision is not in the folder")
    case .unreadable(let form):
      form.subject + Text(sv: " kan inte läsas", en: " cannot be read") + dueClause + stopping
    case .applicationBegun:
      Text(sv: "Ansökan skrivs", en: "The application is being written") + stopping
    case .applicationReady:
      Text(sv: "Ansökan går att lämna in", en: "The application can be submitted") + toLookOver
    case .rejected:
      Text(sv: "Ansökan fick avslag", en: "The application was rejected") + day
    case .decisionBegun:
      Text(sv: "Beslutet är inte färdigifyllt", en: "The decision is not filled in yet")
        + dueClause + stopping
    case .reportNotBegun(let year): decided(year) + notBegun
    case .reportBegun(let year): decided(year) + begun + stopping
    case .reportReady(let year): decided(year) + ready + toLookOver
    case .complete: complete
    }
  }

  private var complete: Text {
    progress.years > 1
      ? Text(
        sv: "Alla \(progress.years) redovisningar går att lämna in, så ärendet är klart",
        en: "All \(progress.years) reports can be submitted, so the case is complete")
      : Text(
        sv: "Redovisningen går att lämna in, så ärendet är klart",
        en: "The report can be submitted, so the case is complete")
  }

  private var day: Text {
    guard let day = progress.decidedOn else { return Text(same: "") }
    return Text(sv: " den \(day.shown(in: .swedish))", en: " on \(day.shown(in: .english))")
  }
}

/// Reports and their dates.
extension CaseStateWords {
  private func decided(_ year: Int) -> Text {
    Text(sv: "Beslutat; redovisningen för år \(year)", en: "Decided; the report for year \(year)")
  }

  private var notBegun: Text {
    Text(sv: " är inte påbörjad", en: " has not been begun") + dueAfterVerb
  }

  private var begun: Text {
    dueWords.map { Text(same: " ") + $0 }
      ?? Text(sv: " skrivs", en: " is being written") + dueAfterVerb
  }

  private var ready: Text {
    Text(sv: " går att lämna in", en: " can be submitted") + dueAfterVerb
  }

  private var dueAfterVerb: Text {
    dueWords.map { Text(sv: " och ", en: " and ") + $0 }
      ?? Text(
        sv: ", men beslutet anger inte när den ska vara inne",
        en: ", but the decision does not say when it is due")
  }

  /// The date of the report where the sentence is about another document.
  private var dueClause: Text {
    dueWords.map { Text(sv: "; redovisningen ", en: "; the report ") + $0 } ?? Text(same: "")
  }

  /// When the report is due, beginning with a verb; nil where nobody knows.
  private var dueWords: Text? {
    guard let due = progress.due, let daysLeft else { return nil }
    let verb =
      daysLeft < 0
      ? Text(sv: "skulle ha varit inne ", en: "was due ")
      : Text(sv: "ska vara inne ", en: "is due ")
    let date = Text(
      sv: ", den \(due.shown(in: .swedish))", en: ", on \(due.shown(in: .english))")
    return verb + Self.distance(daysLeft) + date
  }

  private static func distance(_ days: Int) -> Text {
    switch days {
    case 0: Text(sv: "i dag", en: "today")
    case 1: Text(sv: "i morgon", en: "tomorrow")
    case -1: Text(sv: "i går", en: "yesterday")
    case ..<0: Text(sv: "för \(-days) dagar sedan", en: "\(-days) days ago")
    default: Text(sv: "om \(days) dagar", en: "in \(days) days")
    }
  }
}

/// What was found.
extension CaseStateWords {
  private var stopping: Text {
    let count = progress.current?.blockers ?? 0
    guard count > 0 else { return Text(same: "") }
    return Self.things(count)
      + Text(sv: " stoppar", en: count == 1 ? " stops it" : " stop it")
  }

  private var toLookOver: Text {
    let count = progress.current?.warnings ?? 0
    guard count > 0 else { return Text(same: "") }
    return Self.things(count) + Text(sv: " bör ses över", en: " ought to be looked over")
  }

  private static func things(_ count: Int) -> Text {
    Text(
      sv: count == 1 ? "; 1 sak" : "; \(count) saker",
      en: count == 1 ? "; 1 thing" : "; \(count) things")
  }
}

extension FormName {
  /// The document as the subject of a sentence.
  fileprivate var subject: Text {
    switch self {
    case .application: Text(sv: "Ansökan", en: "The application")
    case .decision: Text(sv: "Beslutet", en: "The decision")
    case .report: Text(sv: "Redovisningen", en: "The report")
    }
  }
}
