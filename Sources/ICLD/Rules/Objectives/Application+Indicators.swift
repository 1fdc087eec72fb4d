import FormKit

extension Application {
  /// The indicators of all results with their places, in the order of the form.
  var indicators: [(place: Place<Indicator>, value: Indicator)] {
    let list = Application.root / Application.objectives / Objectives.projectObjectives
    return list.items(of: objectives.projectObjectives).flatMap { place, objective in
      (place / ProjectObjective.results).items(of: objective.results).flatMap { place, result in
        (place / ExpectedResult.indicators).items(of: result.indicators)
      }
    }
  }
}
