import Diagnostics
import FormKit

/// What a report was begun from, compared with the documents as they are now.
extension Report {
  /// The parts of the report's plan that are no longer as the application has them.
  func differences(from application: Application, in context: CaseContext) -> [Text] {
    let fresh = begunAnew(from: application, context.decision ?? Decision())
    var parts: [Text] = []
    if kind != fresh.kind { parts.append(Text(sv: "typen", en: "the kind")) }
    if inShort.title != fresh.inShort.title {
      parts.append(Text(sv: "rubriken", en: "the title"))
    }
    let planned = activities.filter { $0.unplanned != .yes }.map(\.asPlanned)
    parts += Self.differing(planned, fresh.activities, by: \.id).map { id in
      Text(sv: "aktiviteten \(id.sv)", en: "the activity \(id.en)")
    }
    let expected = (results.map(\.asPlanned), fresh.results.map(\.asPlanned))
    parts += Self.differing(expected.0, expected.1, by: \.id).map { id in
      Text(sv: "resultatet \(id.sv)", en: "the result \(id.en)")
    }
    if plannedIdeas != fresh.plannedIdeas {
      parts.append(Text(sv: "antalet projektidéer", en: "the number of project ideas"))
    }
    return parts
  }

  /// The parts of the report that are no longer as the decision has them.
  func differences(from decision: Decision, in context: CaseContext) -> [Text] {
    let fresh = begunAnew(from: context.application ?? Application(), decision)
    var parts: [Text] = []
    if details.reference != fresh.details.reference {
      parts.append(Text(sv: "referensnumret", en: "the reference number"))
    }
    if details.kind != fresh.details.kind {
      parts.append(Text(sv: "slaget av redovisning", en: "the kind of report"))
    }
    let posts = (finance.posts.map(\.asDecided), fresh.finance.posts.map(\.asDecided))
    if posts.0 != posts.1 {
      parts.append(Text(sv: "de beviljade posterna", en: "the posts granted"))
    }
    return parts
  }

  private func begunAnew(from application: Application, _ decision: Decision) -> Report {
    Report(
      answering: application, decision: decision, year: details.year ?? 1, applicationDigest: nil,
      decisionDigest: nil, language: details.language ?? .swedish)
  }

  /// The identifiers of what is in only one of two lists, or not the same in both.
  private static func differing<Item: Hashable>(
    _ old: [Item], _ new: [Item], by id: KeyPath<Item, String?>
  ) -> [Text] {
    let (oldItems, newItems) = (Set(old), Set(new))
    var seen: Set<String> = []
    return (old.filter { !newItems.contains($0) } + new.filter { !oldItems.contains($0) })
      .compactMap { $0[keyPath: id] }
      .filter { seen.insert($0).inserted }
      .map { Text(quoting: $0) }
  }
}

extension ReportedActivity {
  /// The activity without what happened.
  fileprivate var asPlanned: ReportedActivity {
    var planned = ReportedActivity()
    (planned.id, planned.title, planned.kind) = (id, title, kind)
    (planned.plannedCity, planned.plannedCountry) = (plannedCity, plannedCountry)
    (planned.plannedStart, planned.plannedEnd) = (plannedStart, plannedEnd)
    planned.plannedParticipants = plannedParticipants
    return planned
  }
}

extension ReportedResult {
  /// The result without what came of it, and without sources, which may be added to.
  fileprivate var asPlanned: ReportedResult {
    var expected = self
    expected.how = nil
    expected.indicators = indicators.map { indicator in
      var indicator = indicator
      (indicator.outcome, indicator.comment, indicator.source) = (nil, nil, nil)
      return indicator
    }
    return expected
  }
}

extension PostOutcome {
  /// The post without its outcome.
  fileprivate var asDecided: PostOutcome {
    var post = self
    (post.outcome, post.explanation) = (nil, nil)
    return post
  }
}
