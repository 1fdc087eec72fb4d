import Diagnostics

/// Numbers and places, as they are said aloud.
extension ReportWords {
  /// One of several: "1 av 3".
  static func numbered(_ number: Int, of count: Int) -> Text {
    Text(sv: "\(number) av \(count)", en: "\(number) of \(count)")
  }

  /// What one finding of a severity is called when they are counted up.
  static func title(of severity: Severity) -> Text {
    switch severity {
    case .error: Text(sv: "Fel", en: "Error")
    case .warning: Text(sv: "Att se över", en: "To look over")
    case .note: Text(sv: "Bra att veta", en: "Good to know")
    }
  }

  static func place(_ range: SourceRange) -> Text {
    let start = range.start
    return Text(
      sv: "rad \(start.line), tecken \(start.column)",
      en: "line \(start.line), character \(start.column)")
  }

  /// A sentence that says which field a finding is about, where it is, and which rule found it.
  static func concerned(by finding: Finding) -> Text {
    let isOnWhole = finding.label.sv.isEmpty
    let subject =
      isOnWhole ? Text(sv: "hela dokumentet", en: "the whole document") : finding.label
    let line = finding.range.map { Text(sv: ", på ", en: ", on ") + place($0) }
    return Text(sv: "Det gäller ", en: "It concerns ") + subject + (line ?? Text(same: ""))
      + Text(sv: ", enligt ", en: ", by ") + rule(finding.rule)
  }

  static func rule(_ id: RuleID) -> Text {
    Text(sv: "regel \(id.rawValue)", en: "rule \(id.rawValue)")
  }
}
