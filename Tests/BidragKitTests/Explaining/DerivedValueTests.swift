import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Every value that follows from others has a working that comes to it")
struct DerivedValueTests {
  /// A derived figure of a document: where it is, and what is written of it.
  private struct Figure {
    var path: FieldPath
    var value: String
  }

  @Test("In every document of the sound cases and the examples, by name and value")
  func agree() throws {
    var met: Set<String> = []
    for document in try Self.documents() {
      let figures = Self.figures(of: document.tree(.canonical), as: .part(document.form.part))
      let workings = Dictionary(document.workings.map { ($0.path, $0.working) }) { first, _ in first
      }
      for figure in figures {
        let working = try #require(workings[figure.path], "\(figure.path) has no working")
        #expect(working.result?.canonical == figure.value, "\(figure.path)")
        #expect(!working.terms.isEmpty, "\(figure.path)")
        met.insert(Self.kind(of: figure.path))
      }
    }
    let derived = Set(FormName.allCases.flatMap { Self.derived(in: .part($0.info.part)) })
    #expect(met == derived, "not met: \(derived.subtracting(met))")
    #expect(derived.count >= 9)
  }

  @Test("A figure that goes into a working is what stands at its place")
  func termsStand() throws {
    for document in try Self.documents() {
      let tree = document.tree(.canonical)
      for located in document.workings {
        for term in located.working.terms {
          guard let path = term.path else { continue }
          #expect(
            Self.text(at: path, in: tree) == term.figure.canonical, "\(located.path): \(path)")
        }
      }
    }
  }

  // MARK: Documents and their figures

  private static func documents() throws -> [CaseDocument] {
    var documents: [CaseDocument] = []
    for base in RuleExample.Base.allCases {
      for name in ["application", "decision", "report"] {
        let text = try BaseCase.text(name, of: base.rawValue)
        documents += [DocumentLoader.load(Array(text.utf8), name: name).document].compactMap { $0 }
      }
    }
    for file in try CaseLoader.files(at: RepositoryFiles.path("Examples")) {
      documents += [file.loaded.document].compactMap { $0 }
    }
    return documents
  }

  private static func figures(
    of node: FormNode, as shape: Shape, at path: FieldPath = .root, isDerived: Bool = false
  ) -> [Figure] {
    switch shape {
    case .part(let part):
      return node.entries.flatMap { entry -> [Figure] in
        guard let field = part.fields.first(where: { $0.name.en == entry.name }) else { return [] }
        return figures(
          of: entry.node, as: field.shape, at: path.appending(.field(entry.name)),
          isDerived: isDerived || field.isDerived)
      }
    case .list(let list):
      return node.items.enumerated().flatMap {
        figures(of: $1, as: list.item, at: path.appending(.item($0)), isDerived: isDerived)
      }
    case .amount: return isDerived ? [Figure(path: path, value: node.text ?? "")] : []
    default: return []
    }
  }

  private static func derived(
    in shape: Shape, at path: String = "", isDerived: Bool = false
  ) -> [String] {
    switch shape {
    case .part(let part):
      part.fields.flatMap {
        derived(in: $0.shape, at: "\(path).\($0.name.en)", isDerived: isDerived || $0.isDerived)
      }
    case .list(let list): derived(in: list.item, at: path, isDerived: isDerived)
    case .amount: isDerived ? [path] : []
    default: []
    }
  }

  private static func kind(of path: FieldPath) -> String {
    path.steps.map { if case .field(let name) = $0 { ".\(name)" } else { "" } }.joined()
  }

  private static func text(at path: FieldPath, in tree: FormNode) -> String? {
    var node = tree
    for step in path.steps {
      switch step {
      case .field(let name):
        guard let entry = node.entries.first(where: { $0.name == name }) else { return nil }
        node = entry.node
      case .item(let index):
        guard node.items.indices.contains(index) else { return nil }
        node = node.items[index]
      }
    }
    return node.text
  }
}
