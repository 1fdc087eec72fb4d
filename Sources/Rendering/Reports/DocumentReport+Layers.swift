import Diagnostics

/// The steps of a check that did not come to an end, by the reason.
extension DocumentReport {
  var skippedLayers: [ReportGroup<Layer>] {
    groups { if case .skipped(let reason) = $0 { reason } else { nil } }
  }

  /// Steps that failed by a fault of Bidrag's own.
  var failedLayers: [ReportGroup<Layer>] {
    groups { if case .failed(let reason) = $0 { reason } else { nil } }
  }

  private func groups(_ reason: (Layer.Status) -> Text?) -> [ReportGroup<Layer>] {
    let some = layers.filter { reason($0.status) != nil }
    return ReportGroup.groups(of: some) { reason($0.status) ?? Text(same: "") }
  }
}
