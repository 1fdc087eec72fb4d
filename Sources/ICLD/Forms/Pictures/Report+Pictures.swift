import Diagnostics
public import FormKit

/// What was planned or granted beside what came of it: the activities, the results and the money.
extension Report: PicturedDocument {
  public static var pictures: [PictureInfo] {
    [
      PictureInfo(
        TimelineInfo(
          of: PictureItems(root / activities), mark: ReportedActivity.id,
          named: ReportedActivity.title, note: ReportedActivity.outcome,
          within: root / details / ReportDetails.period,
          TimelineInfo.Series(
            Text(sv: "Planerat", en: "Planned"), from: ReportedActivity.plannedStart,
            to: ReportedActivity.plannedEnd),
          TimelineInfo.Series(
            Text(sv: "Utfall", en: "Outcome"), from: ReportedActivity.start,
            to: ReportedActivity.end)),
        at: root / activities,
        title: Text(
          sv: "Aktiviteterna, planerat och utfall", en: "The activities, planned and done"),
        items: .activities),
      PictureInfo(
        resultFramework, at: root / results,
        title: Text(sv: "Resultaten och vad som mättes", en: "The results and what was measured"),
        items: .results),
      PictureInfo(
        BarChartInfo(
          of: PictureItems(PictureItems(root / results), each: ReportedResult.indicators),
          mark: ReportedIndicator.id, named: ReportedIndicator.text, unit: ReportedIndicator.unit,
          numbers: ReportedIndicator.target, ReportedIndicator.outcome),
        at: root / results,
        title: Text(sv: "Målvärde och utfall", en: "Target and outcome"), items: .indicators),
      PictureInfo(
        BarChartInfo(
          of: PictureItems(root / finance / Finance.posts), by: PostOutcome.post,
          PostOutcome.decided, PostOutcome.outcome),
        at: root / finance,
        title: Text(sv: "Beviljat och utfall per post", en: "Granted and outcome by post"),
        items: .posts),
    ]
  }

  private static var resultFramework: LogicMatrixInfo {
    LogicMatrixInfo(
      LogicMatrixInfo.Step(
        Text(sv: "Resultat", en: "Result"), PictureItems(root / results), mark: ReportedResult.id,
        text: ReportedResult.planned
      )
      .detailed(by: ReportedResult.level)
      .measured(
        by: ReportedResult.indicators, unit: ReportedIndicator.unit, ReportedIndicator.text,
        ReportedIndicator.baseline, ReportedIndicator.target, ReportedIndicator.previous,
        ReportedIndicator.outcome, ReportedIndicator.source))
  }
}
