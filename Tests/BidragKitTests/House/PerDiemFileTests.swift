import BidragKit
import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("The per diem amounts that are shipped")
struct PerDiemFileTests {
  private let library = PerDiemLibrary.standard

  @Test("All files are read, without findings, and each is of the year that names it")
  func read() {
    let findings = library.findings.map { "\($0.path): \($0.message.en)" }
    #expect(findings == [])
    let files = RepositoryFiles.names(under: "Templates/PerDiem", ending: ".yaml")
    #expect(library.years.map { "Templates/PerDiem/\($0).yaml" } == files)
    #expect(library.years.allSatisfy { library.amounts(in: $0)?.year == $0 })
    #expect(library.years.count >= 15)
  }

  @Test("A year without a file is not known, and neither is a country that a file lacks")
  func unknown() throws {
    #expect(library.amounts(in: 1999) == nil)
    let year = try #require(library.amounts(in: 2014))
    for code in ["CN", "BW"] {
      #expect(year.amount(in: try #require(Country(code: code))) == nil)
    }
  }

  @Test("Each amount is a positive one of a country of its own, with a source in its file")
  func amounts() throws {
    for year in library.years {
      let table = try #require(library.amounts(in: year))
      let ids = table.sources.compactMap(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(Set(table.amounts.compactMap(\.country)).count == table.amounts.count)
      for amount in table.amounts {
        #expect(amount.amount.map { $0 > .zero } == true, "\(year): \(amount)")
        #expect(amount.source.map(ids.contains) == true, "\(year): \(amount)")
      }
    }
  }

  @Test("An inferred amount says how in both languages, and only those of Sweden are inferred")
  func inferred() throws {
    var years: [Int] = []
    for year in library.years {
      for amount in try #require(library.amounts(in: year)).amounts {
        #expect((amount.inferredSwedish == nil) == (amount.inferredEnglish == nil), "\(year)")
        guard amount.reasoning != nil else { continue }
        #expect(amount.country == .sweden)
        years.append(year)
      }
    }
    #expect(years == Array(2013...2019) + [2021])
  }
}
