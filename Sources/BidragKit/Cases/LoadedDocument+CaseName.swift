import Diagnostics
import ICLD

extension LoadedDocument {
  /// Which of a case's documents it is: by its contents, or by its file's name where they do not
  /// say.
  var caseName: DocumentName? {
    let named = DocumentName(PathName.last(of: source.name))
    guard let form = document?.formName ?? named?.form else { return nil }
    guard form == .report else { return DocumentName(form) }
    var year: Int?
    if case .report(let report)? = document { year = report.details.year }
    return DocumentName(.report, year: year ?? named?.year ?? 1)
  }
}
