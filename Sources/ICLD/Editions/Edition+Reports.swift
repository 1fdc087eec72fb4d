extension Edition {
  /// Whether reports on cases that an earlier edition binds are made on this one's form.
  ///
  /// What was granted stays as that edition had it: only what the form asks is this one's.
  public func takesReports(from earlier: Edition) -> Bool {
    reportsFrom != nil && earlier.year < year
  }
}
