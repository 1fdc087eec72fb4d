public import FormKit
import ICLD

extension CaseDocument {
  /// The pictures of what is filled in, in the order of the form.
  ///
  /// - Parameter exact: the document in canonical spelling.
  public func pictures(of exact: FormNode) -> [Picture] {
    switch self {
    case .application: Application.pictures(of: exact)
    case .decision: Decision.pictures(of: exact)
    case .report: Report.pictures(of: exact)
    }
  }
}
