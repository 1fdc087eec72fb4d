import Diagnostics
import FormKit
import Testing
import XMLKit

@testable import Rendering

/// Pictures for the tests, and ways to read what was drawn.
enum PictureSamples {
  static let items = CountedItems(
    one: Text(sv: "resa", en: "journey"), several: Text(sv: "resor", en: "journeys"))

  static func day(_ written: String) throws -> CalendarDate { try CalendarDate(written: written) }

  static func row(_ name: String, _ spans: String?...) throws -> Timeline.Row {
    Timeline.Row(name: name, spans: try spans.map { try $0.map { try Period(written: $0) } })
  }

  static func timeline(
    _ rows: [Timeline.Row], series: [Text] = [Text(sv: "Planerat", en: "Planned")],
    leftOut: Int = 0
  ) -> Picture {
    Picture(
      place: .root, title: Text(sv: "Tid", en: "Time"), items: items,
      content: .timeline(Timeline(series: series, rows: rows)), leftOut: leftOut)
  }

  static func bars(
    _ rows: [(String, [Int64?])], series: [Text] = [Text(sv: "Beviljat", en: "Granted")],
    leftOut: Int = 0
  ) -> Picture {
    let rows = rows.map { name, amounts in
      BarChart.Row(
        name: Text(same: name),
        figures: amounts.map { $0.map { .money(Money(minorUnits: $0)) } })
    }
    return Picture(
      place: .root, title: Text(sv: "Pengar", en: "Money"), items: items,
      content: .bars(BarChart(series: series, rows: rows)), leftOut: leftOut)
  }

  static func written(
    _ picture: Picture, in language: Language = .swedish,
    figures: PictureRenderer.Figures = .below
  ) -> String {
    var html = HTMLWriter()
    PictureRenderer(language: language).write(picture, id: "p", figures: figures, into: &html)
    return html.written
  }

  /// What was drawn, as elements; nil where it is not well-formed.
  static func read(
    _ picture: Picture, in language: Language = .swedish,
    figures: PictureRenderer.Figures = .below
  ) -> XMLElement? {
    let text = written(picture, in: language, figures: figures)
    switch XMLDocument.read(Array(text.utf8), name: "picture.html") {
    case .document(let document): return document.root()
    case .refused(let problems):
      Issue.record("\(problems)")
      return nil
    }
  }
}

extension XMLElement {
  /// The element and all inside it with a name.
  func all(_ name: String) -> [XMLElement] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// All elements inside with a class.
  func all(ofClass name: String) -> [XMLElement] {
    (attribute("class") == name ? [self] : []) + children.flatMap { $0.all(ofClass: name) }
  }

  func number(_ name: String) -> Double { attribute(name).flatMap(Double.init) ?? .nan }

  /// All the text inside, in order.
  var texts: [String] { (text.isEmpty ? [] : [text]) + children.flatMap(\.texts) }
}
