import Diagnostics
import ICLD
import Testing

@testable import BidragKit

@Suite("What the sources of shipped data are called in English")
struct EnglishSourcesTests {
  private static let sources =
    EditionLibrary.standard.all.flatMap(\.sources)
    + PerDiemLibrary.standard.years.compactMap { PerDiemLibrary.standard.amounts(in: $0) }
    .flatMap(\.sources)

  /// Words that tell Swedish titles and dates.
  private static let swedish = [
    "riktlinjer", "frågor", "sidan", "pressmeddelande", "ansök", "traktamente", "webbplats",
    "återgiven", "intervju", "redovisning", "odaterad", "omkring", "senast", "våren", "hösten",
    "slutet", "senare", "omgång", "skatteverket", "finnas",
  ]

  @Test("No Swedish title or date of a source is left in English")
  func english() throws {
    #expect(Self.sources.count > 20)
    for source in Self.sources {
      let citation = try #require(source.citation)
      let english = citation.summary.en.lowercased()
      let left = Self.swedish.filter { english.contains($0) }
      #expect(left.isEmpty, "\(citation.summary.en)")
      #expect(citation.document.sv == source.title && citation.edition?.sv == source.edition)
    }
  }

  @Test("A source without English words keeps its own")
  func ownWords() {
    var source = EditionSource()
    source.title = "Kommunens riktlinjer"
    source.edition = "omkring 2030"
    source.editionEnglish = "about 2030"
    #expect(source.citation?.summary.en == "Kommunens riktlinjer, about 2030")
    #expect(source.citation?.summary.sv == "Kommunens riktlinjer, omkring 2030")
  }
}
