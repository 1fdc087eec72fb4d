import Diagnostics
import FormKit

extension Text {
  /// What has changed in a document, field by field, with what stood there and what stands there
  /// now.
  static func changed(_ changes: [FieldChange]) -> Text {
    guard !changes.isEmpty else {
      return Text(
        sv: "Det som står där är detsamma; bara skrivsättet har ändrats.",
        en: "What stands there is the same; only the way it is written has changed.")
    }
    let shown = changes.prefix(most).map(\.words).joined(separator: "; ")
    return Text(sv: "Ändrat är: ", en: "What has changed: ") + shown + .more(changes.count - most)
  }

  /// A longer list would bury the advice.
  fileprivate static let most = 8

  private static func more(_ count: Int) -> Text {
    count > 0
      ? Text(sv: "; och \(count) ändringar till.", en: "; and \(count) more.")
      : Text(same: ".")
  }
}

extension [FieldChange] {
  /// The places of the first changes in the document that has changed, with what became of each.
  func places<Form: FormDocument>(in form: Form.Type) -> [RelatedPlace] {
    let document = RelatedPlace.Document(form: form.form.name.en)
    return prefix(Text.most).map { change in
      // What is gone has no place any more but the list or part that it was in.
      let place = change.new == nil ? change.path.parent ?? .root : change.path
      return RelatedPlace(in: document, at: place, content: change.transition)
    }
  }
}
