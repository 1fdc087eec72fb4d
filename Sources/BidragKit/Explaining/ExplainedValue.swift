package import Diagnostics
package import FormKit

/// How one value of a document comes about, with the places of what went into it.
package struct ExplainedValue: Sendable {
  /// A figure that went into the value.
  package struct Term: Sendable {
    package var term: Working.Term
    /// The field's label; what the figure is where it is no field's.
    package var label: Text
    /// The label without what it shares with the value's own: "Rader, rad 3, Belopp" of a budget's
    /// sum.
    package var nearLabel: Text
    /// Where the figure stands in the file; nil where it does not stand in it.
    package var range: SourceRange?
  }

  package var path: FieldPath
  package var name: Text
  package var label: Text
  /// What the value is, as the form's help has it.
  package var help: Text
  package var working: Working
  package var terms: [Term]
  /// What the file says, where the value is one that is filled in.
  package var stated: Stated?

  /// By how much a budget is above its ceiling or guide value; nil where it is not, and of other
  /// values.
  package var excess: Money? {
    guard Explanation.isCeiling(self), let rest = working.money, rest.minorUnits < 0 else {
      return nil
    }
    return Money(minorUnits: 0, currency: rest.currency).subtracting(rest)
  }

  /// A value that someone filled in.
  package struct Stated: Sendable {
    package var canonical: String
    package var shown: Text
    package var range: SourceRange?
  }

  /// Whether the file says another value than the one that is worked out.
  package var differs: Bool {
    guard let stated, let result = working.result else { return false }
    return stated.canonical != result.canonical
  }
}

/// What can be explained of one document.
package struct ExplainedDocument: Sendable {
  package var source: SourceText
  package var language: Language
  package var part: PartInfo
  let locator: Locator
  package var values: [ExplainedValue]

  /// Whether something stands at a path, or is worked out there.
  func has(_ path: FieldPath) -> Bool {
    locator.range(of: path) != nil || values.contains { $0.path.steps.starts(with: path.steps) }
  }
}
