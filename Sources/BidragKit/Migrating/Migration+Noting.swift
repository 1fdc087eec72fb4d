import Diagnostics
import FormKit

extension Migration {
  /// Notes what the new edition asks, by whether there is something to answer it in the document.
  ///
  /// - Parameter prompted: the fields that were put in for their questions.
  mutating func note(
    _ difference: EditionDifference, in loaded: LoadedDocument, prompted: Set<FieldPath>
  ) {
    let part = loaded.document?.form.part ?? PartInfo(type: "", fields: [])
    let isQuestion = { (finding: Finding) in
      prompted.contains(finding.path)
        || loaded.tree?.node(at: finding.path, as: part)?.isBlank ?? true
    }
    questions = difference.come.filter(isQuestion)
    remarks = difference.come.filter { !isQuestion($0) }
    gone = difference.gone
    notChecked = difference.notChecked
  }
}
