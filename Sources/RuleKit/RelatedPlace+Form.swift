public import Diagnostics
public import FormKit

/// Places in a case's other documents, typed, so that they cannot point at a field that is not
/// there.
extension RelatedPlace {
  /// The place of a value, with the value that stands there.
  ///
  /// - Parameter number: which of the case's documents of that form, from 0.
  public static func `in`<Form: FormDocument, Value: FieldValue>(
    _ form: Form.Type, number: Int = 0, holds value: Value?,
    at place: (Place<Form>) -> Place<Value>
  ) -> RelatedPlace {
    RelatedPlace(
      in: Document(form: form.form.name.en, number: number), at: place(form.root).path,
      content: value.map { value in Text { value.shown(in: $0) } } ?? Text(same: ""))
  }

  /// The place of a part or a list, of which it says what it is where that is not plain to see.
  public static func `in`<Form: FormDocument, Value>(
    _ form: Form.Type, number: Int = 0, target: Finding.Target = .value,
    says content: Text = Text(same: ""), at place: (Place<Form>) -> Place<Value>
  ) -> RelatedPlace {
    RelatedPlace(
      in: Document(form: form.form.name.en, number: number), at: place(form.root).path,
      target: target, content: content)
  }
}
