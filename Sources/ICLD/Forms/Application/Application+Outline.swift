import Diagnostics
public import FormKit

/// What people see first of an application, and which of its columns are added up.
extension Application {
  public static var outline: FormOutline {
    let inShort = root / Application.inShort
    let budget = root / Application.budget
    return FormOutline(
      headline: (inShort / InShort.title).path,
      summary: [
        SummaryField(root / cooperation),
        SummaryField(
          root / parties, by: Party.name, [Party.role.field.info, Party.country.field.info]),
        SummaryField(inShort / InShort.subject),
        SummaryField(inShort / InShort.period),
        SummaryField(budget / Budget.requested),
      ],
      totals: [
        ListTotal(budget / Budget.lines, BudgetLine.amount),
        ListTotal(budget / Budget.otherFinancing, OtherFinancing.amount),
        ListTotal(budget / Budget.byYear, YearTotal.amount),
        ListTotal(budget / Budget.byPost, PostTotal.amount),
        ListTotal(budget / Budget.byParty, PartyTotal.amount),
        ListTotal(budget / Budget.byActivity, ActivityTotal.amount),
      ])
  }
}
