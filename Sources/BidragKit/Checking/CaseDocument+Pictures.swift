public import FormKit
import ICLD

extension CaseDocument {
  /// The pictures of what is filled in, in the order of the form.
  public var pictures: [Picture] {
    switch self {
    case .application(let application): application.pictures
    case .decision(let decision): decision.pictures
    case .report(let report): report.pictures
    }
  }
}
