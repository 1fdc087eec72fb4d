import BidragKit
import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("The municipalities that are shipped")
struct MunicipalityFileTests {
  private let library = MunicipalityLibrary.standard

  @Test("All files are read, without findings, and each holds from the year that names it")
  func read() {
    let findings = library.findings.map { "\($0.path): \($0.message.en)" }
    #expect(findings == [])
    let files = RepositoryFiles.names(under: "Templates/Municipalities", ending: ".yaml")
    #expect(library.years.map { "Templates/Municipalities/\($0).yaml" } == files)
    #expect(!files.isEmpty)
    #expect(library.years.allSatisfy { library.table(of: $0)?.validFrom?.year == $0 })
  }

  @Test("There are 290 municipalities in 21 counties, each code and each name once")
  func whole() throws {
    for year in library.years {
      let table = try #require(library.table(of: year))
      #expect(table.counties.count == 21)
      #expect(Set(table.counties.compactMap(\.code)).count == 21)
      let all = table.counties.flatMap { $0.municipalities?.municipalities ?? [] }
      #expect(all.count == 290)
      #expect(Set(all.map(\.text)).count == 290)
      #expect(Set(all.compactMap { $0.municipality?.lowercased() }).count == 290)
    }
  }

  @Test("Each code begins with its county's, and is found by itself and by its name")
  func found() throws {
    for year in library.years {
      let table = try #require(library.table(of: year))
      for county in table.counties {
        for municipality in county.municipalities?.municipalities ?? [] {
          #expect(municipality.text.prefix(2) == county.code ?? "", "\(municipality)")
          #expect(table.municipality(municipality.text) == municipality)
          let name = try #require(municipality.municipality)
          #expect(table.municipality(name) == municipality)
          #expect(table.municipality(name.uppercased()) == municipality)
        }
      }
    }
  }

  @Test(
    "A name is found as it is spelled, not as it looks",
    arguments: [("Håbo", "0305"), ("Habo", "0643"), ("Lilla Edet", "1462"), ("Vasteras", nil)]
      as [(String, String?)])
  func names(_ name: String, _ code: String?) throws {
    let table = try #require(library.table(of: 2007))
    #expect(table.municipality(name)?.text == code)
  }

  @Test("A former code is in no list, its successor is, and what is told of it has a source")
  func former() throws {
    for year in library.years {
      let table = try #require(library.table(of: year))
      let ids = table.sources.compactMap(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(table.listSource.map(ids.contains) == true)
      for code in table.former {
        #expect(code.code.flatMap(table.municipality) == nil, "\(code)")
        #expect(code.now.flatMap(table.municipality)?.municipality == code.name, "\(code)")
        #expect(code.source.map(ids.contains) == true, "\(code)")
        let (last, first) = (try #require(code.lastDay), try #require(table.validFrom))
        #expect(last < first, "\(code)")
      }
    }
  }

  @Test("A table holds from its first day on; of the days before the first, nothing is known")
  func days() throws {
    let first = try #require(library.years.first.flatMap { library.table(of: $0)?.validFrom })
    #expect(library.table(on: first)?.validFrom == first)
    #expect(library.table(on: .latest) != nil)
    #expect(library.table(on: try CalendarDate(written: "2006-12-31")) == nil)
    #expect(library.table(of: 1999) == nil)
  }
}
