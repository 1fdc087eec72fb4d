/// A place in another document of the case, with which a finding compares its own.
public struct RelatedPlace: Sendable, Hashable {
  /// One of a case's documents.
  public struct Document: Sendable, Hashable {
    /// The English name of its form.
    public var form: String
    /// Where it stands among the case's documents of that form, from 0.
    public var number: Int

    public init(form: String, number: Int = 0) {
      self.form = form
      self.number = number
    }
  }

  public var document: Document
  public var path: FieldPath
  public var target: Finding.Target
  /// What stands there, as people read it; empty where the place alone says enough.
  public var content: Text
  /// The document's file as the user named it; nil until the place is known.
  public var file: String?
  /// The field's label from the form down, with rows from 1; empty for the whole document.
  public var label = Text(same: "")
  /// Where it is in the file; nil when the file has no such place.
  public var range: SourceRange?

  public init(
    in document: Document, at path: FieldPath, target: Finding.Target = .value,
    content: Text = Text(same: "")
  ) {
    self.document = document
    self.path = path
    self.target = target
    self.content = content
  }
}
