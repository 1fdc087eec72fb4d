package import Diagnostics

/// Where the comments of a YAML text begin; a `#` within a text is none.
package enum YAMLComments {
  /// The places of the marks that comments begin with, in order.
  package static func places(in text: String) -> [SourcePosition] {
    let scalars = ScalarText(text)
    return YAMLScanner.scan(scalars, limits: .standard).comments.map { scalars.position(at: $0) }
  }
}
