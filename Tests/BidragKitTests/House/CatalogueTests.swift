import BidragKit
import Diagnostics
import ICLD
import RuleKit
import Testing

@Suite("The catalogue of rules")
struct CatalogueTests {
  private static let types: [String] =
    RuleCatalogue.application.map { "\($0)" } + RuleCatalogue.decision.map { "\($0)" }
    + RuleCatalogue.report.map { "\($0)" }

  @Test("Every rule's file is in the catalogue, and every rule there has a file of its name")
  func files() {
    let files = RepositoryFiles.names(under: "Sources/ICLD/Rules", ending: "Rule.swift")
      .compactMap { $0.split(separator: "/").last?.dropLast(".swift".count) }.map(String.init)
    #expect(files.count > 60)
    #expect(Set(files).subtracting(Self.types) == [], "not in the catalogue")
    #expect(Set(Self.types).subtracting(files) == [], "without a file")
  }

  @Test("No rule is in a form's list twice")
  func once() {
    for list in [
      RuleCatalogue.application.map { "\($0)" }, RuleCatalogue.decision.map { "\($0)" },
      RuleCatalogue.report.map { "\($0)" },
    ] {
      #expect(Set(list).count == list.count)
    }
  }

  @Test("Two types never go by one id")
  func ids() {
    var owners: [RuleID: String] = [:]
    let rules: [(String, RuleID)] =
      RuleCatalogue.application.map { ("\($0)", $0.info.id) }
      + RuleCatalogue.decision.map { ("\($0)", $0.info.id) }
      + RuleCatalogue.report.map { ("\($0)", $0.info.id) }
    for (type, id) in rules {
      #expect(owners[id] == nil || owners[id] == type, "\(id.rawValue): \(type)")
      owners[id] = type
    }
  }

  @Test("What may be waived is of documents that can hold waivers: decisions cannot")
  func waivable() {
    let holders = Set(
      RuleCatalogue.application.map(\.info.id) + RuleCatalogue.report.map(\.info.id))
    let waivable = Bidrag.rules.filter(\.canBeWaived).map(\.id)
    #expect(waivable.count > 40 && Set(waivable).isSubset(of: holders))
  }

  @Test("The rules of Bidrag are those of reading, of the programme and of XML, by id")
  func all() {
    let ids = Bidrag.rules.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(RuleCatalogue.all.map(\.id)).isSubset(of: ids))
    #expect(ids.allSatisfy { $0.rawValue.utf8.count == 6 && Int($0.rawValue.dropFirst(3)) != nil })
  }
}
