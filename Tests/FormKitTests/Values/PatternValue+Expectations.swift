import Testing

@testable import FormKit

/// Expects a sound value with this text, that fits its pattern and is read back.
func expectSound<Value: PatternValue>(
  _ value: Value, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(value.fault == nil, sourceLocation: sourceLocation)
  #expect(value.isSound, sourceLocation: sourceLocation)
  #expect(value.text == text, sourceLocation: sourceLocation)
  #expect(fits(text, Value.pattern.canonical), sourceLocation: sourceLocation)
  #expect(fits(text, Value.pattern.written), sourceLocation: sourceLocation)
  expectRoundTrip(value, sourceLocation: sourceLocation)
}

/// Expects a value with this fault, that keeps what was written.
func expectFault<Value: PatternValue>(
  _ value: Value, _ written: String, _ fault: Value.Fault,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(value.fault == fault, sourceLocation: sourceLocation)
  #expect(!value.isSound, sourceLocation: sourceLocation)
  #expect(value.text == written, sourceLocation: sourceLocation)
  expectRoundTrip(value, sourceLocation: sourceLocation)
}
