import FormKit

extension Application {
  /// The expected results of all objectives with their places, in the order of the form.
  var results: [(place: Place<ExpectedResult>, value: ExpectedResult)] {
    let list = Application.root / Application.objectives / Objectives.projectObjectives
    return list.items(of: objectives.projectObjectives).flatMap { place, objective in
      (place / ProjectObjective.results).items(of: objective.results)
    }
  }

  /// The indicators of all results with their places, in the order of the form.
  var indicators: [(place: Place<Indicator>, value: Indicator)] {
    results.flatMap { place, result in
      (place / ExpectedResult.indicators).items(of: result.indicators)
    }
  }
}
