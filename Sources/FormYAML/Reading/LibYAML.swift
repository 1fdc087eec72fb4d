import Diagnostics
import FormKit

/// What libyaml makes of a text.
enum LibYAMLResult {
  /// The only document.
  case document(YAMLDocument)
  case severalDocuments
  case tooManyValues(SourcePosition)
  case tooManyNames(SourceRange)
  case heapedMarks(SourcePosition)
  case unreadable(LibYAMLProblem)
}

/// A document as a tree, with what is wrong with its names.
struct YAMLDocument {
  /// Nil where the text has no document.
  var tree: FormNode?
  /// Names that are lists or parts.
  var wrongNames: [SourceRange] = []
  var duplicates: [DuplicateName] = []
}

/// The way to libyaml.
enum LibYAML {
  static func read(_ text: ScalarText, limits: YAMLLimits) -> LibYAMLResult {
    var string = text.string
    return string.withUTF8 { bytes in
      var builder = TreeBuilder(
        text: text, events: YAMLEvents(bytes), limits: limits)
      do throws(YAMLTreeProblem) {
        return try builder.build() ? .document(builder.document) : .severalDocuments
      } catch {
        return switch error {
        case .libyaml(let problem): .unreadable(problem)
        case .tooMany(let place): .tooManyValues(place)
        case .tooManyNames(let range): .tooManyNames(range)
        case .heapedMarks(let place): .heapedMarks(place)
        }
      }
    }
  }
}
