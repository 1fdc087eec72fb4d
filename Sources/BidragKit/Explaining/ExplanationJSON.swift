import Diagnostics
import FormKit
import Rendering

/// How values come about, for programs.
package enum ExplanationJSON {
  /// The workings as JSON, which ends with a line break.
  package static func render(_ documents: [ExplainedDocument]) -> String {
    let object: JSONValue = [
      "version": 1,
      "documents": .array(
        documents.map { document in
          [
            "file": .string(document.source.name),
            "values": .array(document.values.map(\.json)),
          ]
        }),
    ]
    return object.visibleText
  }
}

extension ExplainedValue {
  fileprivate var json: JSONValue {
    [
      "path": .string(path.description), "name": name.json, "label": label.json,
      "result": (working.result?.canonical).json,
      "exact": (working.exact?.shown(in: .english)).json,
      "stated": (stated?.canonical).json,
      "terms": .array(terms.map(\.json)),
    ]
  }
}

extension ExplainedValue.Term {
  fileprivate var json: JSONValue {
    [
      "step": .string(term.step.rawValue), "figure": .string(term.figure.canonical),
      "path": (term.path?.description).json, "label": label.json, "name": term.name.json,
      "line": range.map { JSONValue.number($0.start.line) } ?? .null,
      "citation": term.citation?.json ?? .null,
    ]
  }
}
