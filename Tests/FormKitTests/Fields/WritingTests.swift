import Diagnostics
import Testing

@testable import FormKit

@Suite("Writing a form as a tree")
struct WritingTests {
  private static var trip: Trip {
    var trip = Trip()
    trip.kind = .abroad
    trip.seats = 12_000
    trip.fare = Money(minorUnits: 27_350_050)
    trip.departs = CalendarDate(year: 2014, month: 4, day: 7)
    trip.travellers = [Traveller(), Traveller()]
    trip.travellers[0].name = "Ada"
    trip.travellers[0].age = 70
    trip.stops = ["Jinan"]
    return trip
  }

  @Test("For machines: English names, exact values, sums included")
  func canonical() {
    #expect(
      Self.trip.tree()
        == .tree([
          "kind": .scalar("abroad"), "seats": .scalar("12000"), "fare": .scalar("273500.50"),
          "departs": .scalar("2014-04-07"),
          "travellers": .items([
            .tree(["name": .scalar("Ada"), "age": .scalar("70")]), .fields([]),
          ]),
          "stops": .items([.scalar("Jinan")]), "count": .scalar("2"),
          "older": .items([.tree(["name": .scalar("Ada"), "age": .scalar("70")])]),
        ]))
  }

  @Test("For a file: names and choices in one language, without sums")
  func entered() {
    let swedish = Self.trip.tree(.entered(.swedish))
    #expect(
      swedish
        == .tree([
          "typ": .scalar("utrikes"), "platser": .scalar("12000"),
          "sökt_belopp": .scalar("273 500,50"), "avresa": .scalar("2014-04-07"),
          "resenärer": .items([
            .tree(["namn": .scalar("Ada"), "ålder": .scalar("70")]), .fields([]),
          ]),
          "hållplatser": .items([.scalar("Jinan")]),
        ]))
    let english = Self.trip.tree(.entered(.english))
    #expect(english?.entries.first?.name == "kind")
    #expect(english?.entries.first?.node.text == "abroad")
    #expect(english?.entries.count == 6)
  }

  @Test("For people: English names as keys, values as one writes them, sums included")
  func shown() throws {
    let tree = try #require(Self.trip.tree(.shown(.swedish)))
    #expect(
      tree.entries.map(\.name)
        == ["kind", "seats", "fare", "departs", "travellers", "stops", "count", "older"])
    #expect(
      tree.entries.compactMap(\.node.text)
        == ["Utanför Sverige", "12\u{A0}000", "273\u{A0}500,50\u{A0}kr", "7 april 2014", "2"])
    let english = try #require(Self.trip.tree(.shown(.english)))
    #expect(
      english.entries.compactMap(\.node.text)
        == ["Outside Sweden", "12,000", "SEK\u{A0}273,500.50", "7 April 2014", "2"])
  }

  @Test("An empty part and an empty list are not written")
  func empty() {
    #expect(Lodging().tree() == nil)
    #expect(Trip().tree() == .tree(["count": .scalar("0")]))
    #expect(Trip().tree(.entered(.english)) == nil)
    #expect(Trip().isBlank && !Self.trip.isBlank)
  }
}
