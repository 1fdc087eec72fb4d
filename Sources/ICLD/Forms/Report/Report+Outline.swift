import Diagnostics
public import FormKit

/// What people see first of a report, and which of its columns are added up.
extension Report {
  public static var outline: FormOutline {
    let details = root / Report.details
    let finance = root / Report.finance
    return FormOutline(
      headline: (root / Report.inShort / ReportInShort.title).path,
      summary: [
        SummaryField(details / ReportDetails.reference),
        SummaryField(details / ReportDetails.kind),
        SummaryField(details / ReportDetails.year),
        SummaryField(details / ReportDetails.period),
        SummaryField(finance / Finance.decidedTotal),
        SummaryField(finance / Finance.total),
        SummaryField(finance / Finance.requested),
      ],
      totals: [
        ListTotal(
          finance / Finance.posts, PostOutcome.decided, PostOutcome.outcome,
          PostOutcome.difference),
        ListTotal(finance / Finance.entries, Entry.amount),
        ListTotal(finance / Finance.salaries, Salary.amount),
      ])
  }
}
