import Diagnostics
import Randomness
import Testing

@testable import FormKit

@Suite("What is written is read back")
struct RoundTripTests {
  @Test("Forms made at random come back from every spelling", arguments: 0..<100 as Range<UInt64>)
  func random(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let trip = Trip.random(&generator)
    let canonical = try #require(trip.tree())
    let back = FormReader.read(canonical, as: Trip.self, skipsDerived: true)
    #expect(back.form == trip)
    for language in Language.allCases {
      let entered = trip.tree(.entered(language)) ?? .fields([])
      let reading = FormReader.read(entered, as: Trip.self)
      #expect(reading.form == trip)
      #expect(reading.findings.allSatisfy { $0.rule != "FRM009" && $0.rule != "FRM001" })
    }
  }
}

extension Trip {
  fileprivate static func random(_ generator: inout SplitMix) -> Trip {
    var trip = Trip()
    trip.kind = TripKind.allCases.randomElement(using: &generator)
    trip.title = generator.text()
    trip.story = generator.maybe { "\($0.text())\n\n\($0.text())" }
    trip.seats = generator.maybe { Int.random(in: 1...60, using: &$0) }
    trip.fare = generator.maybe { Money(minorUnits: .random(in: .min ... .max, using: &$0)) }
    trip.rate = generator.maybe {
      DecimalNumber(
        mantissa: .random(in: -1_000_000...1_000_000, using: &$0),
        scale: .random(in: 0...6, using: &$0)) ?? .zero
    }
    trip.departs = generator.maybe { $0.day() }
    trip.visa = generator.maybe { $0.text() }
    trip.lodging = .random(&generator)
    trip.travellers = generator.list { generator in
      var traveller = Traveller()
      traveller.name = generator.maybe { $0.text() }
      traveller.age = generator.maybe { Int.random(in: .min ... .max, using: &$0) }
      traveller.bed = .random(&generator)
      return traveller
    }
    trip.stops = generator.list { $0.text() }
    trip.days = generator.list { $0.day() }
    return trip
  }
}

extension Lodging {
  fileprivate static func random(_ generator: inout SplitMix) -> Lodging {
    var lodging = Lodging()
    lodging.name = generator.maybe { $0.text() }
    lodging.nights = generator.maybe { Int.random(in: 0...9, using: &$0) }
    return lodging
  }
}

extension SplitMix {
  fileprivate mutating func maybe<Value>(_ make: (inout SplitMix) -> Value) -> Value? {
    Bool.random(using: &self) ? make(&self) : nil
  }

  fileprivate mutating func list<Value>(_ make: (inout SplitMix) -> Value) -> [Value] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in make(&self) }
  }

  fileprivate mutating func text() -> String {
    let words = [
      "Jinan", "ja", "NO", "12.000,50", "å ä ö", "济南", "🙂", "null", "<b>&", "2014-02-30",
    ]
    return (0..<Int.random(in: 1...4, using: &self))
      .map { _ in words.randomElement(using: &self) ?? "x" }.joined(separator: " ")
  }

  fileprivate mutating func day() -> CalendarDate {
    .earliest.adding(days: Int.random(in: 0...100_000, using: &self))
  }
}
