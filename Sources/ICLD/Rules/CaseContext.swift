import Diagnostics
public import FormKit
public import RuleKit

/// What surrounds a document that is checked: the edition, the day, the files and the case's other
/// documents.
public struct CaseContext: Sendable {
  /// The edition that the document is judged by. Of a report it may be a later one than its case's:
  /// the one whose form it is made on.
  public var edition: Edition
  /// All editions that are known; asked for only when the document's own raises a question, since
  /// reading them takes longer than most checks.
  public var allEditions: @Sendable () -> [Edition] = { [] }
  /// The tax agency's per diem amounts of a year, where they are known; asked for only when a
  /// budget has per diems.
  public var perDiem: @Sendable (Int) -> PerDiemYear? = { _ in nil }
  /// The municipalities of Sweden on a day, where they are known; asked for only when a party has a
  /// municipality code.
  public var municipalities: @Sendable (CalendarDate) -> MunicipalityTable? = { _ in nil }
  /// The day that counts as today.
  public var today: CalendarDate
  /// What is known of the annexes' files, by the name in the document; nil where no folder is at
  /// hand.
  public var files: [String: AnnexFile]?
  /// Whether a file with a digest is a budget annex that is made from the document; nil where its
  /// budget could not be read as a whole. Asked only when an annex may be one.
  public var isBudgetAnnex: @Sendable (String, BudgetAnnexFormat) -> Bool? = { _, _ in nil }
  /// The case's other documents, as far as they could be read.
  public var application: Application?
  public var decision: Decision?
  public var reports: [Report] = []
  /// How many documents of a form the case has, as far as they could be read.
  public var count: @Sendable (FormName) -> Int = { _ in 0 }
  /// Where the document that is checked stands among the case's documents of its form, from 0; nil
  /// where it is none of them, such as XML that was made.
  public var number: Int?
  /// The forms of the case's files, readable or not; nil where no case is at hand.
  public var forms: [FormName]?
  /// Files in the case's folder that look like documents of the case, but are not named so; nil
  /// where there are too many files to look at.
  public var strays: [StrayDocument]? = []
  /// Files that are named as documents of the case, but cannot be read as those, where the case has
  /// no other that can.
  public var unread: [UnreadDocument] = []
  /// What the document's own file is called; empty where it has none.
  public var fileName = ""
  /// SHA-256 of the application's and the decision's files.
  public var applicationDigest: String?
  public var decisionDigest: String?
  /// What has changed in the application and in the decision since the document was made from
  /// them; nil where they have not changed, or no copy of their earlier state is at hand.
  public var applicationChanges: [FieldChange]?
  public var decisionChanges: [FieldChange]?
  /// Where in the case's folder the copies lie of the application and the decision that the document
  /// was made from; nil where these have not changed, or no copy is at hand.
  public var frozenApplication: String?
  public var frozenDecision: String?

  public init(edition: Edition, today: CalendarDate) {
    self.edition = edition
    self.today = today
  }
}

/// What a budget annex that is made can be.
public enum BudgetAnnexFormat: String, Sendable, CaseIterable {
  /// A plain table.
  case csv
  /// A workbook. Other programs save it with other bytes, and so do other versions of what packs
  /// it.
  case xlsx
}

/// What is known of an annex's file.
public enum AnnexFile: Sendable, Hashable {
  /// - Parameter near: a file that the name was probably meant for.
  case missing(near: String? = nil)
  /// A folder, a device, or a file outside the case.
  case notAFile
  /// - Parameters:
  ///   - content: what the first bytes tell; nil where they could not be read.
  ///   - digest: SHA-256 of the bytes, of a budget annex that may be one that was made; nil of
  ///     other files, and where it could not be read or is too large for one.
  case file(bytes: Int, content: FileContent? = nil, digest: String? = nil)
}

/// A rule for applications.
public protocol ApplicationRule: Rule {
  static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome)
}

/// A rule for decisions.
public protocol DecisionRule: Rule {
  static func check(_ decision: Decision, in context: CaseContext, _ outcome: inout Outcome)
}

/// A rule for reports.
public protocol ReportRule: Rule {
  static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome)
}
