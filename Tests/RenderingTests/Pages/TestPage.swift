import Diagnostics
import Foundation
import Testing
import XMLKit

@testable import FormKit
@testable import Rendering

/// Pages of small forms, by the templates that come with Bidrag.
enum TestPage {
  /// The repository's folder: four levels above this file.
  private static let templates = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates/Pages")

  static func template(_ name: String) throws -> String {
    try String(contentsOf: templates.appending(path: name), encoding: .utf8)
  }

  static func render(_ paper: Paper) throws -> String {
    PageRenderer.render(
      paper,
      templates: PageTemplates(
        frame: try PageFrame(template("page.html")),
        style: try PageStyleSheet(template("page.css"))))
  }

  static func render(
    _ tree: FormNode, as form: FormInfo, outline: FormOutline = FormOutline(),
    in language: Language = .english
  ) throws -> String {
    try render(
      Paper(tree: tree, exact: tree, form: form, outline: outline, language: language))
  }

  /// The root element of a page, which is XML but for its first line.
  static func root(of page: String) throws -> XMLElement {
    let xml = try #require(page.split(separator: "\n", maxSplits: 1).last)
    switch XMLDocument.read(Array(xml.utf8), name: "page.html") {
    case .refused(let problems):
      Issue.record("\(problems)")
      return XMLElement(name: "html")
    case .document(let document): return document.root()
    }
  }
}

extension XMLElement {
  /// The element and all below it, outer ones first.
  var all: [XMLElement] { [self] + children.flatMap(\.all) }

  func texts(_ name: String) -> [String] { all(name).map(\.text) }
}
