import BidragKit
import Diagnostics
import Foundation
import Testing

@Suite("The list of rules")
struct RuleListTests {
  private static func objects(_ list: RuleList) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(list.json.utf8))
    let whole = try #require(object as? [String: Any])
    #expect(whole["version"] as? Int == 1 && whole["ruleSet"] as? String == Bidrag.ruleSet)
    return try #require(whole["rules"] as? [[String: Any]])
  }

  @Test("JSON tells of every rule what it says of itself")
  func json() throws {
    let rules = try Self.objects(RuleList())
    #expect(rules.compactMap { $0["id"] as? String } == Bidrag.rules.map(\.id.rawValue))
    for (object, rule) in zip(rules, Bidrag.rules) {
      #expect(object["severity"] as? String == rule.severity.rawValue)
      #expect((object["title"] as? [String: String])?["sv"] == rule.title.sv)
      #expect((object["reason"] as? [String: String])?["en"] == rule.reason.en)
      #expect(object["basis"] as? String == rule.basis.rawValue)
      let citation = object["citation"] as? [String: Any]
      #expect(citation?["address"] as? String == rule.citation?.address)
      #expect(object["since"] as? Int == rule.since && object["until"] as? Int == rule.until)
      #expect(object["canBeWaived"] as? Bool == rule.canBeWaived)
      let examples = object["examples"] as? [String: Int]
      #expect(examples == ["firing": rule.firing.count, "silent": rule.silent.count])
    }
    #expect(RuleList().json == RuleList().json)
  }

  @Test("An area is found in any case, and holds its rules alone")
  func area() throws {
    let ids = Bidrag.rules.map(\.id.rawValue).filter { $0.hasPrefix("BUD") }
    for name in ["BUD", "bud"] {
      let rules = try Self.objects(#require(RuleList(area: name)))
      #expect(rules.compactMap { $0["id"] as? String } == ids)
    }
    #expect(RuleList(area: "BU") == nil && RuleList(area: "") == nil)
    #expect(RuleList.unknown(area: "X").sv.contains("BUD, CSV, DEC, EDN"))
    #expect(RuleList(rule: "bud002")?.digests.contains("  BUD002  rules ") == true)
  }

  @Test("On a narrow screen titles go on below their beginning")
  func narrow() {
    let list = RuleList().text(in: .swedish, width: 60)
    for line in list.split(separator: "\n") { #expect(line.count <= 60, "\(line)") }
    let words = { (text: String) in text.split { $0.isWhitespace } }
    #expect(words(list) == words(RuleList().text(in: .swedish)))
  }
}
