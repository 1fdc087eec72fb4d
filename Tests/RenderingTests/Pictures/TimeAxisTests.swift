import Diagnostics
import FormKit
import Testing

@testable import Rendering

@Suite("The axis of a timeline")
struct TimeAxisTests {
  @Test("It reaches over whole months, with a tick for each where they have room")
  func months() throws {
    let axis = try axis("2014-01-20 – 2014-04-05")
    #expect(axis.start == CalendarDate(year: 2014, month: 1, day: 1))
    #expect(axis.end == CalendarDate(year: 2014, month: 5, day: 1))
    let ticks = axis.ticks(width: 400, size: 12)
    #expect(ticks.map(\.label) == ["jan", "feb", "mars", "april"])
    #expect(ticks.map(\.heading) == ["2014", "", "", ""])
    #expect(ticks.first?.at == 0)
  }

  @Test("With less room there are ticks at quarters, half-years or years, and years are told once")
  func coarser() throws {
    let axis = try axis("2015-06-01 – 2017-12-31", in: .english)
    let quarters = axis.ticks(width: 480, size: 12)
    #expect(quarters.map(\.label).prefix(4) == ["Jul", "Oct", "Jan", "Apr"])
    #expect(quarters.map(\.heading).filter { !$0.isEmpty } == ["2015", "2016", "2017"])
    let years = axis.ticks(width: 110, size: 12)
    #expect(years.allSatisfy { $0.label.isEmpty })
    #expect(years.map(\.heading) == ["2016", "2017"])
  }

  @Test("However long the time is, no two ticks lie closer than their words allow")
  func spacing() throws {
    for period in ["2014-01-01 – 2014-01-01", "2014-01-01 – 2030-01-01", "1900-01-01 – 2199-12-31"]
    {
      for width in [250.0, 400] {
        let ticks = try axis(period).ticks(width: width, size: 13)
        #expect(!ticks.isEmpty && ticks.count <= 14)
        for (tick, next) in zip(ticks, ticks.dropFirst()) {
          let words = max(
            TextExtent.units(of: tick.label, size: 13), TextExtent.units(of: tick.heading, size: 13)
          )
          #expect((next.at - tick.at) * width >= words)
        }
      }
    }
  }

  private func axis(_ period: String, in language: Language = .swedish) throws -> TimeAxis {
    TimeAxis(try Period(written: period), in: language)
  }
}
