public import Diagnostics
public import FormKit

/// The waivers of one document: which of them hold, and what they set aside.
public struct Waiving: Sendable {
  /// One waiver with its place, and the rule that it names, where it names one.
  struct Item: Sendable {
    var place: Place<Waiver>
    var waiver: Waiver
    var rule: RuleInfo?
  }

  private let items: [Item]
  private let today: CalendarDate

  /// - Parameters:
  ///   - rules: what every rule says of itself; asked for only where there are waivers.
  ///   - today: the day that counts as today.
  public init<Document: WaivableDocument>(
    of document: Document, rules: @autoclosure () -> [RuleInfo], today: CalendarDate
  ) {
    self.today = today
    guard !document.waivers.isEmpty else {
      items = []
      return
    }
    let infos = Dictionary(rules().map { ($0.id.rawValue, $0) }) { first, _ in first }
    items = (Document.root / Document.waivers).items(of: document.waivers).map { place, waiver in
      Item(place: place, waiver: waiver, rule: waiver.rule.flatMap { infos[$0.uppercased()] })
    }
  }

  /// No waivers: those of a document that can have none.
  public init() {
    items = []
    today = .earliest
  }

  /// What is wrong with the waivers themselves.
  public var findings: [Finding] {
    items.compactMap { item in
      WaiverOfKnownRuleRule.finding(item) ?? WaiverAllowedRule.finding(item)
        ?? WaiverCompleteRule.finding(item) ?? WaiverInForceRule.finding(item, today: today)
    }
  }

  /// The rules that are judged here, and found nothing.
  public var passed: [RuleID] {
    guard !items.isEmpty else { return [] }
    let found = Set(findings.map(\.rule))
    return WaiverRules.all.map(\.id).filter {
      !found.contains($0) && $0 != WaiverNeededRule.info.id
    }
  }

  /// Takes what is waived out of the findings.
  public func setAside(_ findings: inout [Finding]) -> [WaivedFinding] {
    let holding = Dictionary(
      items.filter { $0.holds(on: today) }.compactMap { item in
        item.rule.map { ($0.id, item.waiver) }
      }
    ) { first, _ in first }
    guard !holding.isEmpty else { return [] }
    let waived = findings.compactMap { finding in
      holding[finding.rule].map { WaivedFinding(finding, $0) }
    }
    findings.removeAll { holding[$0.rule] != nil }
    return waived
  }

  /// The waivers that set nothing aside, where their rule could be judged.
  public func unneeded(waived: [WaivedFinding], notChecked: [NotChecked]) -> [Finding] {
    guard !items.isEmpty else { return [] }
    let needed = Set(waived.map(\.finding.rule)).union(notChecked.map(\.rule))
    return items.filter { $0.holds(on: today) }.compactMap { item in
      guard let rule = item.rule, !needed.contains(rule.id) else { return nil }
      return WaiverNeededRule.finding(item, rule)
    }
  }
}

extension Waiving.Item {
  /// Whether the waiver sets its rule aside: it may, it is complete, and it holds on the day.
  func holds(on day: CalendarDate) -> Bool {
    rule != nil && WaiverAllowedRule.finding(self) == nil && WaiverCompleteRule.finding(self) == nil
      && WaiverInForceRule.finding(self, today: day) == nil
  }
}

extension WaivedFinding {
  fileprivate init(_ finding: Finding, _ waiver: Waiver) {
    self.init(
      finding, reason: waiver.reason ?? "", by: waiver.by ?? "",
      date: waiver.date?.canonical ?? "", until: waiver.until?.canonical)
  }
}
