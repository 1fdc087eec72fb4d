import Diagnostics
import Yams

/// What libyaml makes of a text.
enum LibYAMLResult {
  /// The only document; nil where the text has none.
  case document(Node?)
  case severalDocuments
  case repeatedName(String, SourcePosition)
  case unreadable(LibYAMLProblem)
}

/// Why libyaml cannot read a text. The words are libyaml's, for recognising and never for showing.
struct LibYAMLProblem {
  var words: String
  var position: SourcePosition
  /// What libyaml was doing, and where it began.
  var context: String?
  var contextPosition: SourcePosition?
}

/// The way to libyaml, through Yams.
enum LibYAML {
  /// The root of a document.
  typealias Root = Node

  static func read(_ text: String) -> LibYAMLResult {
    do {
      // The basic resolver gives no scalar a type. The encoding is given because the default one
      // looks at the environment.
      let parser = try Parser(
        yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
      let document = try parser.nextRoot()
      // Errors after the first document show only when the parser is asked for more.
      return try parser.nextRoot() == nil ? .document(document) : .severalDocuments
    } catch let error as YamlError {
      return result(error)
    } catch {
      return .unreadable(LibYAMLProblem(words: "", position: SourcePosition(line: 1, column: 1)))
    }
  }

  private static func result(_ error: YamlError) -> LibYAMLResult {
    switch error {
    case .scanner(let context, let words, let mark, _),
      .parser(let context, let words, let mark, _),
      .composer(let context, let words, let mark, _):
      .unreadable(
        LibYAMLProblem(
          words: words, position: mark.position, context: context?.text,
          contextPosition: context?.mark.position))
    case .duplicatedKeysInMapping(let names, let context):
      .repeatedName(names.first ?? "", context.mark.position)
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      .unreadable(LibYAMLProblem(words: "", position: SourcePosition(line: 1, column: 1)))
    }
  }
}

extension Mark {
  /// Both count lines and columns from 1, and columns in Unicode scalars.
  var position: SourcePosition { SourcePosition(line: line, column: column) }
}
