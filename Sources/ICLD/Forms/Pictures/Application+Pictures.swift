import Diagnostics
public import FormKit

/// The logical framework, the activities in time, and the budget by post and by year.
extension Application: PicturedDocument {
  public static var pictures: [PictureInfo] {
    [
      PictureInfo(
        logicalFramework, at: root / objectives,
        title: Text(
          sv: "Målen och hur de följs upp", en: "The objectives and how they are measured"),
        items: .objectives),
      PictureInfo(
        TimelineInfo(
          of: PictureItems(root / activities), mark: Activity.id, named: Activity.title,
          within: root / inShort / InShort.period,
          TimelineInfo.Series(
            Text(sv: "Planerat", en: "Planned"), from: Activity.start, to: Activity.end)),
        at: root / activities,
        title: Text(sv: "Aktiviteterna i tid", en: "The activities in time"), items: .activities),
      PictureInfo(
        BarChartInfo(
          of: PictureItems(root / budget / Budget.byPost), by: PostTotal.post,
          order: .largestFirst, PostTotal.amount),
        at: root / budget, title: Text(sv: "Kostnader per post", en: "Costs by post"),
        items: .posts),
      PictureInfo(
        BarChartInfo(
          of: PictureItems(root / budget / Budget.byYear), by: YearTotal.year, leastRows: 2,
          YearTotal.amount),
        at: root / budget, title: Text(sv: "Kostnader per år", en: "Costs by year"), items: .years),
    ]
  }

  private static var logicalFramework: LogicMatrixInfo {
    let results = PictureItems(ProjectObjective.root / ProjectObjective.results)
    return LogicMatrixInfo(
      overall: (Objectives.overall.label, root / objectives / Objectives.overall),
      LogicMatrixInfo.Step(
        Text(sv: "Projektmål", en: "Project objective"),
        PictureItems(root / objectives / Objectives.projectObjectives),
        mark: ProjectObjective.id, text: ProjectObjective.text
      ).reached(
        by: LogicMatrixInfo.Step(
          Text(sv: "Resultat", en: "Result"), results, mark: ExpectedResult.id,
          text: ExpectedResult.text
        )
        .detailed(by: ExpectedResult.level)
        .measured(
          by: ExpectedResult.indicators, unit: Indicator.unit, Indicator.text, Indicator.baseline,
          Indicator.target, Indicator.source, Indicator.when
        )
        .served(
          activities.label, by: PictureItems(root / activities), mark: Activity.id,
          named: Activity.title, refers: Activity.results))
    )
    .noting(assumptions.label, root / assumptions)
    .noting(risks.label, PictureItems(root / risks), text: Risk.description)
  }
}
