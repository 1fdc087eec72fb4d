import Diagnostics
public import FormKit

/// A figure of an edition that is either known or not.
///
/// What no source gives is written `unknown` (`okänt`), so that it is never taken for a figure.
///
/// `Value` is always a `FieldValue`, which stands at the conformance, as with `Field`.
public enum Known<Value> {
  case known(Value)
  case unknown
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}

extension Known: FieldValue where Value: FieldValue {
  public static var shape: Shape { Value.shape }

  public init(written: String) throws(ValueProblem) {
    let spelling = Spelling(written)
    if spelling == Spelling("unknown") || spelling == Spelling("okänt") {
      self = .unknown
    } else {
      self = .known(try Value(written: written))
    }
  }

  public var canonical: String {
    switch self {
    case .known(let value): value.canonical
    case .unknown: "unknown"
    }
  }
}
