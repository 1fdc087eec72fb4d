import Diagnostics

/// Small reports for tests.
enum SampleReports {
  static let source = SourceText(
    name: "ansokan.yaml",
    text: "formulär: ansökan\nbudget:\n  sökt_belopp: 300 000 kr\n  rader:\n    - belopp: 90 000\n")

  static let ceiling = rule(
    "BUD002", .error,
    title: Text(sv: "Beloppet ryms under taket", en: "The amount is within the ceiling"),
    reason: Text(
      sv: "Programmet beviljar högst ett visst belopp.",
      en: "The programme grants at most a certain amount."),
    citation: Citation(
      Text(sv: "ICLD, Budgetriktlinjer", en: "ICLD, Budget guidelines"),
      section: Text(sv: "tak", en: "ceilings"), edition: Text(same: "2012"),
      address: "https://example.org/budget"))

  static let total = rule(
    "BUD003", .warning, title: Text(sv: "Summan stämmer", en: "The sum is right"),
    reason: Text(sv: "Den som läser räknar efter.", en: "Whoever reads it adds it up."))

  static func rule(
    _ id: RuleID, _ severity: Severity, title: Text = Text(same: ""), reason: Text,
    citation: Citation? = nil
  ) -> RuleInfo {
    RuleInfo(
      id, severity, title: title, reason: reason, basis: .logic, citation: citation, firing: [],
      silent: [])
  }

  static func range(_ line: Int, _ columns: Range<Int>) -> SourceRange {
    SourceRange(
      start: SourcePosition(line: line, column: columns.lowerBound),
      end: SourcePosition(line: line, column: columns.upperBound))
  }

  static var aboveCeiling: Finding {
    var finding = Finding(
      ceiling, at: FieldPath([.field("budget"), .field("requested")]),
      message: Text(
        sv:
          "Ni söker 300\u{A0}000\u{A0}kr, men taket är 275\u{A0}000\u{A0}kr. Minska budgeten, eller täck resten med annan finansiering.",
        en:
          "You apply for 300\u{A0}000\u{A0}kr, but the ceiling is 275\u{A0}000\u{A0}kr. Either cut the budget, or cover the rest with other financing."
      ),
      range: range(3, 16..<26),
      fixes: [
        Fix(
          title: Text(sv: "Skriv 275 000 kr", en: "Write 275 000 kr"), range: range(3, 16..<26),
          replacement: "275 000 kr")
      ])
    finding.label = Text(sv: "Budget, Sökt belopp", en: "Budget, Amount applied for")
    return finding
  }

  /// The same rule once more, in a row.
  static var rowAboveCeiling: Finding {
    var finding = Finding(
      ceiling, at: FieldPath([.field("budget"), .field("lines"), .item(0), .field("amount")]),
      message: Text(sv: "Raden är för hög.", en: "The line is too high."),
      range: range(5, 15..<21))
    finding.label = Text(sv: "Budget, rad 1, Belopp", en: "Budget, row 1, Amount")
    return finding
  }

  /// A finding on the whole document.
  static var noTotal: Finding {
    Finding(
      total, at: .root,
      message: Text(
        sv: "Summan går inte att räkna ut.", en: "The sum cannot be worked out."))
  }

  static var empty: DocumentReport {
    DocumentReport(
      source: source, language: .swedish, digest: String(repeating: "0a", count: 32))
  }

  /// Two errors of one rule, a warning, something not checked, and a layer skipped.
  static var stopped: DocumentReport {
    var document = sound
    document.findings = [noTotal, aboveCeiling, rowAboveCeiling]
    document.layers = [
      Layer(.syntax, .passed), Layer(.shape, .passed), Layer(.rules, .found(3)),
      Layer(.comparison, .passed),
      Layer(
        .schema,
        .skipped(Text(sv: "prövas när inget annat stoppar", en: "proven once nothing else stops"))),
    ]
    let unknown = Text(
      sv: "Taket per år är inte känt för utgåvan.",
      en: "The ceiling per year is not known for the edition.")
    document.notChecked = [
      NotChecked(
        rule: "BUD004",
        title: Text(sv: "Året ryms under taket", en: "The year is within the ceiling"),
        reason: unknown),
      NotChecked(
        rule: "BUD005",
        title: Text(sv: "Resan ryms under taket", en: "The trip is within the ceiling"),
        reason: unknown),
    ]
    return document
  }

  /// Nothing wrong.
  static var sound: DocumentReport {
    var document = empty
    document.form = Text(sv: "Ansökan om bidrag", en: "Application for a grant")
    document.kind = Text(sv: "Förberedelse", en: "Inception")
    document.edition = "2013"
    document.layers = Layer.Name.allCases.map { Layer($0, .passed) }
    document.passed = ["BUD001", "FRM001"]
    return document
  }

  /// A file that could not be read.
  static var unread: DocumentReport {
    var document = empty
    document.findings = [
      Finding(
        rule("YML001", .error, reason: Text(sv: "", en: "")), at: .root,
        message: Text(sv: "Filen är tom.", en: "The file is empty."))
    ]
    let reason = Text(sv: "dokumentet kunde inte läsas", en: "the document could not be read")
    document.layers =
      [Layer(.syntax, .found(1))]
      + [Layer.Name.shape, .rules, .comparison, .schema].map { Layer($0, .skipped(reason)) }
    return document
  }

  /// As `stopped`, graded by a profile, with one finding waived and two rules skipped.
  static var waived: DocumentReport {
    var document = stopped
    document.profile = "Region Väst"
    document.findings.removeLast()
    document.waived = [
      WaivedFinding(
        rowAboveCeiling, reason: "Särskilt beslut om resan", by: "programchef",
        date: "2013-09-01", until: "2014-12-31")
    ]
    let reason = Text(
      sv: "Regeln gäller inte i utgåvan 2013.", en: "The rule is not in force in the 2013 edition.")
    document.skipped = ["OBJ015", "OBJ016"].map { rule in
      SkippedRule(
        rule: RuleID(rawValue: rule), title: Text(sv: "Målet är kort", en: "The goal is short"),
        reason: reason)
    }
    return document
  }

  /// What the rules of the samples say of themselves.
  static let rules = [ceiling, total]

  static func report(_ documents: DocumentReport...) -> CheckReport {
    CheckReport(tool: "1.0.0", asOf: "2013-10-01", documents: documents)
  }
}
