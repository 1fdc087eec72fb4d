import Diagnostics
import FormKit

/// Terms whose figures stand in fields.
extension Working.Term {
  static func plus(_ amount: Money, _ place: Place<Money>, name: String? = nil) -> Self {
    Self(.plus, .money(amount), path: place.path, name: name.map(Text.init(same:)))
  }

  static func minus(_ amount: Money, _ place: Place<Money>, name: String? = nil) -> Self {
    Self(.minus, .money(amount), path: place.path, name: name.map(Text.init(same:)))
  }

  static func plus(_ count: Int, _ place: Place<Int>, name: String? = nil) -> Self {
    Self(.plus, .count(count), path: place.path, name: name.map(Text.init(same:)))
  }
}

extension Sequence<Working.Term?> {
  /// What the terms that are there come to; nil where there are none.
  var asWorking: Working? {
    let terms = compactMap { $0 }
    return terms.isEmpty ? nil : Working(terms)
  }
}
