import FormKit
import ICLD

extension CostPlaces {
  /// Those of a report, and of the case's other documents.
  init(_ report: Report, beside documents: [LoadedDocument]) {
    self.init()
    add(report)
    for loaded in documents {
      switch loaded.document {
      case .application(let application)?: add(application)
      case .decision(let decision)?: add(decision)
      case .report(let report)?: add(report)
      case nil: break
      }
    }
  }
}
