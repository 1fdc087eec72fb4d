public import Diagnostics

/// A file in a case's folder that says it is one of the forms, but is not named as the case's
/// documents are, and so is none of them.
public struct StrayDocument: Sendable, Hashable {
  public var name: String
  public var form: FormName
  /// What the file would be called as a document of the case; in words, of a report whose year is
  /// not known.
  public var properName: Text
  /// The case's document that has that name, or the same in the other language; nil where it is
  /// free.
  public var rival: String?

  /// Whether it lies in a folder within the case's; its name is then its path from there.
  package var isBelow: Bool { name.utf8.contains(UInt8(ascii: "/")) }

  public init(_ name: String, form: FormName, properName: Text, rival: String? = nil) {
    self.name = name
    self.form = form
    self.properName = properName
    self.rival = rival
  }
}
