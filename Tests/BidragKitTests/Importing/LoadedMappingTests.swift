import Diagnostics
import Testing

@testable import BidragKit

@Suite("What is said of a mapping")
struct LoadedMappingTests {
  @Test("Nobody is told to let a row without conditions take what no other row does")
  func catchAll() {
    let text = "kontering: Jinan\nrader:\n  - {post: logi}\n  - {konton: 5010, post: kost}\n"
    let mapping = LoadedMapping(Array(text.utf8), name: "kontering.yaml")
    #expect(mapping.report.findings.map(\.rule) == ["MAP003"])
    let message = mapping.report.findings.first?.message.sv ?? ""
    #expect(message.contains("Fyll i konton på rad 1, eller ta bort den"), "\(message)")
    #expect(!message.contains("sist"), "\(message)")
  }
}
