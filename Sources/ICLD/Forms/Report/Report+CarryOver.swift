import FormKit

extension Report {
  /// Takes over what earlier years left: activities that were moved out of them, and what was
  /// measured last.
  mutating func carryOver(from earlier: [Report], of application: Application) {
    let earlier = earlier.filter { $0.details.year ?? .max < details.year ?? 0 }
      .sorted { $0.details.year ?? 0 < $1.details.year ?? 0 }
    guard !earlier.isEmpty else { return }
    let held = Set(activities.compactMap(\.id))
    let moved = Set(application.activities.compactMap(\.id).filter { earlier.haveMoved($0) })
    activities =
      application.activities
      .filter { $0.id.map { held.contains($0) || moved.contains($0) } ?? false }
      .map(ReportedActivity.init(planned:))
      + activities.filter { $0.id == nil }
    for result in results.indices {
      for indicator in results[result].indicators.indices {
        let id = results[result].indicators[indicator].id
        results[result].indicators[indicator].previous = earlier.lastOutcome(of: id)
      }
    }
  }
}

extension Report {
  /// The activities of the plan, by their identifiers, that an earlier report tells of without
  /// saying that they were moved, and that stand here all the same.
  ///
  /// - Parameter fresh: the report on the same year as it would be begun today.
  package func activitiesNotMoved(
    by earlier: [Report], of application: Application, fresh: Report
  ) -> [String] {
    let planned = Set(application.activities.compactMap(\.id))
    let taken = Set(fresh.activities.compactMap(\.id))
    let told = Set(earlier.flatMap(\.activities).compactMap(\.id))
    return activities.compactMap { activity in
      guard activity.unplanned != .yes, let id = activity.id, planned.contains(id),
        told.contains(id), !taken.contains(id)
      else { return nil }
      return id
    }
  }
}

extension [Report] {
  /// Whether the last report on an activity says that it was moved out of the report's period.
  fileprivate func haveMoved(_ id: String) -> Bool {
    let last = reversed().lazy.compactMap { report in
      report.activities.first { $0.id == id }.map { $0.isToCome(in: report) }
    }.first
    return last ?? false
  }

  /// What was last measured of an indicator.
  fileprivate func lastOutcome(of id: String?) -> String? {
    guard let id else { return nil }
    return reversed().lazy.flatMap(\.results).flatMap(\.indicators)
      .first { $0.id == id && $0.outcome != nil }?.outcome
  }
}
