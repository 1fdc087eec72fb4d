import Diagnostics

/// How many of each a report holds.
struct ReportCounts: Equatable {
  var errors = 0
  var warnings = 0
  var notes = 0
  /// Findings that a waiver sets aside.
  var waived = 0
  var passed = 0
  /// Rules that could not be judged; one with several reasons counts once.
  var notChecked = 0
  /// Steps that failed by a fault of Bidrag's own.
  var failures = 0

  var hasFindings: Bool { errors + warnings + notes > 0 }
}

extension ReportCounts {
  init(of document: DocumentReport) {
    errors = document.count(.error)
    warnings = document.count(.warning)
    notes = document.count(.note)
    waived = document.waived.count
    passed = document.passed.count
    notChecked = document.rulesNotChecked
    failures = document.failures
  }

  /// The findings and failures of several documents. Their rules are the same ones over again and
  /// are not added up.
  init(_ tally: CheckTally) {
    errors = tally.errors
    warnings = tally.warnings
    notes = tally.notes
    waived = tally.waived
    failures = tally.failed
  }
}
