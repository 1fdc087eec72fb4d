public import Diagnostics

/// A file in a case's folder that says it is one of the forms, but is not named as the case's
/// documents are, and so is none of them.
public struct StrayDocument: Sendable, Hashable {
  public var name: String
  public var form: FormName
  /// What the file would be called as a document of the case.
  public var properName: Text

  public init(_ name: String, form: FormName, properName: Text) {
    self.name = name
    self.form = form
    self.properName = properName
  }
}
