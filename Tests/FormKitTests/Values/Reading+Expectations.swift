import Diagnostics
import Testing

@testable import FormKit

/// The value that a text is read as; nil, with the problem recorded, where it is none.
func read<Value: FieldValue>(_ written: String, as type: Value.Type = Value.self) -> Value? {
  do { return try Value(written: written) } catch {
    Issue.record("\(written) was not read: \(error.message.en)")
    return nil
  }
}

/// The problem with which a text is refused; nil where it is read.
func refusal<Value: FieldValue>(of written: String, as type: Value.Type) -> ValueProblem? {
  do throws(ValueProblem) {
    _ = try Value(written: written)
    return nil
  } catch {
    return error
  }
}

/// Expects that a value is read back from each of its spellings.
func expectRoundTrip<Value: FieldValue>(
  _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(read(value.canonical) == value, sourceLocation: sourceLocation)
  for language in Language.allCases {
    #expect(read(value.entered(in: language)) == value, sourceLocation: sourceLocation)
  }
}

/// Expects that a text matches a pattern from end to end, or does not.
func fits(_ text: String, _ pattern: String) -> Bool {
  guard let regex = try? Regex(pattern) else {
    Issue.record("\(pattern) is not a pattern")
    return false
  }
  return (try? regex.wholeMatch(in: text)) != nil
}
