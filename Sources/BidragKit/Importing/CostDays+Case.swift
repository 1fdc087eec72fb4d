import ICLD

extension CostDays {
  /// Those of a report, beside the case's other documents.
  init(_ report: Report, beside documents: [LoadedDocument]) {
    var application: Application?
    var others: [Report] = []
    for loaded in documents {
      switch loaded.document {
      // Of two applications the first is the one that counts.
      case .application(let first)?: application = application ?? first
      case .report(let other)?: others.append(other)
      case .decision?, nil: break
      }
    }
    self.init(report, of: application, beside: others)
  }
}
