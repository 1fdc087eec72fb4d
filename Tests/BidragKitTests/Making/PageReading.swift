import Testing
import XMLKit

/// What can be read off a page: every value with its label and where it stands.
struct PageReading {
  /// A value as the page shows it, without white space, and the way to it: sections by their ids,
  /// records and rows by their numbers, fields by their labels.
  struct Entry: Hashable, Comparable, CustomStringConvertible {
    var place: [String]
    var value: String

    init(_ place: [String], _ value: String) {
      self.place = place
      self.value = value.filter { !$0.isWhitespace }
    }

    static func < (a: Entry, b: Entry) -> Bool { a.description < b.description }
    var description: String { place.joined(separator: " / ") + " = " + value }
  }

  let root: XMLElement
  private(set) var entries: [Entry] = []

  /// Reads a page, which is XML but for its first line.
  init(_ page: String) throws {
    let xml = try #require(page.split(separator: "\n", maxSplits: 1).last)
    #expect(page.hasPrefix("<!DOCTYPE html>\n"))
    switch XMLDocument.read(Array(xml.utf8), name: "page.html") {
    case .refused(let problems):
      Issue.record("\(problems)")
      root = XMLElement(name: "html")
    case .document(let document): root = document.root()
    }
    for section in root.all.first(where: { $0.name == "main" })?.children ?? [] {
      read(section.children, at: [section.attribute("id") ?? "?"])
    }
  }

  private mutating func read(_ elements: [XMLElement], at place: [String]) {
    var place = place
    for element in elements {
      switch element.name {
      case "h2": break
      case "h3", "h4", "h5", "h6": readHeading(element.text, &place)
      case "section": read(element.children, at: place)
      case "dl": readFields(element, at: place)
      case "table": readTable(element, at: place)
      case "ul", "p": readValue(element, at: place)
      default: Issue.record("<\(element.name)> at \(place)")
      }
    }
  }

  /// "Aktivitet 3: Resa till Jinan" names the third record, and its title.
  private mutating func readHeading(_ text: String, _ place: inout [String]) {
    guard let match = text.firstMatch(of: /^\D* ([0-9.]+)(: (.*))?$/) else {
      place.append(text)
      return
    }
    place.append(String(match.1.split(separator: ".").last ?? ""))
    if let title = match.3 { entries.append(Entry(place + ["title"], String(title))) }
  }

  private mutating func readFields(_ list: XMLElement, at place: [String]) {
    for group in list.children {
      let label = group.children.first?.text ?? ""
      for value in group.children.dropFirst() {
        if value.children.isEmpty {
          entries.append(Entry(place + [label], value.text))
        } else if value.children[0].name == "dl" {
          readFields(value.children[0], at: place + [label])
        } else {
          readValues(value.children, at: place + [label])
        }
      }
    }
  }

  /// Paragraphs are one value; each item of a list is one.
  private mutating func readValues(_ elements: [XMLElement], at place: [String]) {
    if elements.allSatisfy({ $0.name == "p" }) {
      entries.append(Entry(place, elements.map(\.wholeText).joined()))
    } else {
      for element in elements { readValue(element, at: place) }
    }
  }

  private mutating func readValue(_ element: XMLElement, at place: [String]) {
    if element.name == "ul" {
      for item in element.children { entries.append(Entry(place, item.wholeText)) }
    } else if let last = entries.last, last.place == place {
      entries[entries.count - 1].value += Entry(place, element.wholeText).value
    } else {
      entries.append(Entry(place, element.wholeText))
    }
  }

  private mutating func readTable(_ table: XMLElement, at place: [String]) {
    let caption = table.children.first { $0.name == "caption" }
    let isTitled = caption?.attribute("class") == "unseen"
    let place = isTitled ? place : place + [caption?.text ?? ""]
    let head = table.children.first { $0.name == "thead" }?.all.filter { $0.name == "th" } ?? []
    var number = 0
    for row in table.children.filter({ $0.name == "tbody" }).flatMap(\.children) {
      if row.attribute("class") == "details" {
        for detail in row.all where detail.name == "li" {
          let label = (detail.children.first?.text ?? "").replacing(":", with: "")
          let value = detail.children.dropFirst().map(\.wholeText).joined()
          entries.append(Entry(place + ["\(number)", label], value))
        }
        continue
      }
      number += 1
      for (cell, column) in zip(row.children, head) where !cell.text.isEmpty {
        entries.append(Entry(place + ["\(number)", column.text], cell.text))
      }
    }
  }
}

extension XMLElement {
  /// The element and all below it, outer ones first.
  var all: [XMLElement] { [self] + children.flatMap(\.all) }

  var wholeText: String { children.isEmpty ? text : children.map(\.wholeText).joined() }
}
