import Diagnostics
public import FormKit

/// What people see first of a decision, and which of its columns are added up.
extension Decision {
  public static var outline: FormOutline {
    FormOutline(
      summary: [
        SummaryField(root / reference), SummaryField(root / outcome), SummaryField(root / decided),
        SummaryField(root / date),
      ],
      totals: [
        ListTotal(root / years, DecidedYear.amount), ListTotal(root / posts, DecidedPost.amount),
      ])
  }
}
