import Bookkeeping
import Diagnostics
import FormKit
import ICLD
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

  @Test("Of a mapping that shows no language people are told in their own")
  func language() {
    let blank = Array("rubbish: 1\n".utf8)
    let swedish = Array("kontering: Jinan\n".utf8)
    for language in Language.allCases {
      let own = LoadedMapping(blank, name: "a.yaml", speaking: language)
      #expect(own.report.language == language)
      let shown = LoadedMapping(swedish, name: "a.yaml", speaking: language)
      #expect(shown.report.language == .swedish)
    }
  }

  @Test("What a table's messages call columns are the mapping's own names of them")
  func columnNames() {
    let csv = "Date;Voucher;Account;Amount (BWP)\n2014-01-31;V1;5010;100.00\n"
    let layout = LoadedMapping(Array("mapping: x\n".utf8), name: "accounts.yaml").layout
    let message = LedgerReader.read(Array(csv.utf8), name: "a.csv", layout: layout)
      .findings.first?.message
    let (column, part) = (
      TableColumns.currencyAmount.field.info.name, AccountMapping.columns.field.info.name
    )
    for language in Language.allCases {
      #expect(message?[language].contains("\(column[language]): ") ?? false)
      #expect(message?[language].contains(part[language]) ?? false)
    }
  }
}
