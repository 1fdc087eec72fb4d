public import Diagnostics
public import FormKit
public import ICLD

/// The document that a package hands in, and how it was judged.
public struct PackedDocument: FormPart {
  /// The document's file among the package's sources.
  public var file: String?
  public var form: FormName?
  public var kind: ApplicationKind?
  /// The edition of the programme's rules that it was judged by.
  public var edition: String?
  public var digest: Digest?
  public var verdict: PackedVerdict?
  public var errors: Int?
  public var warnings: Int?
  public var notes: Int?
  public var passed: Int?
  public var notChecked: Int?
  public var waived: Int?

  public init() {}
}

/// Whether a document could be submitted.
public enum PackedVerdict: String, Choice {
  case submittable, stopped

  public var name: Text {
    switch self {
    case .submittable: Text(sv: "kan_lämnas_in", en: rawValue)
    case .stopped: Text(sv: "stoppad", en: rawValue)
    }
  }

  public var label: Text {
    switch self {
    case .submittable: Text(sv: "Kan lämnas in", en: "Can be submitted")
    case .stopped: Text(sv: "Stoppad", en: "Stopped")
    }
  }
}

extension PackedDocument {
  /// How a check ended, without what it was of.
  init(verdictOf report: DocumentReport) {
    verdict = report.verdict == .submittable ? .submittable : .stopped
    errors = report.count(.error)
    warnings = report.count(.warning)
    notes = report.count(.note)
    passed = report.passed.count
    notChecked = report.rulesNotChecked
    waived = report.waived.count
  }

  /// Whether another check ended the same way.
  func isJudged(as other: PackedDocument) -> Bool {
    verdict == other.verdict
      && [errors, warnings, notes, passed, notChecked, waived]
        == [
          other.errors, other.warnings, other.notes, other.passed, other.notChecked, other.waived,
        ]
  }
}

extension PackedDocument {
  public static let file = Token(
    \PackedDocument.file, sv: "fil", en: "file",
    label: Text(sv: "Fil", en: "File"),
    help: Text(
      sv: "Dokumentets fil i paketet.", en: "The document's file within the package.")
  ).required()

  public static let form = Token(
    \PackedDocument.form, sv: "formulär", en: "form",
    label: Text(sv: "Formulär", en: "Form"),
    help: Text(sv: "Vad dokumentet är.", en: "What the document is.")
  ).required()

  public static let kind = Token(
    \PackedDocument.kind, sv: "typ", en: "kind",
    label: Text(sv: "Typ", en: "Kind"),
    help: Text(sv: "Ansökans typ.", en: "The kind of application."))

  public static let edition = Token(
    \PackedDocument.edition, sv: "utgåva", en: "edition",
    label: Text(sv: "Utgåva", en: "Edition"),
    help: Text(
      sv: "Den utgåva av programmets regler som gällde.",
      en: "The edition of the programme's rules that applied."))

  public static let digest = Token(
    \PackedDocument.digest, sv: "kontrollsumma", en: "digest",
    label: Text(sv: "Kontrollsumma", en: "Digest"),
    help: Text(sv: "SHA-256 av dokumentets fil.", en: "SHA-256 of the document's file.")
  ).required()

  public static let verdict = Token(
    \PackedDocument.verdict, sv: "bedömning", en: "verdict",
    label: Text(sv: "Bedömning", en: "Verdict"),
    help: Text(
      sv: "Om dokumentet kunde lämnas in.", en: "Whether the document could be submitted.")
  ).required()

  public static let errors = count(
    \PackedDocument.errors, Text(sv: "stopp", en: "errors"),
    Text(sv: "Sådant som stoppar", en: "What stops submission"))

  public static let warnings = count(
    \PackedDocument.warnings, Text(sv: "varningar", en: "warnings"),
    Text(sv: "Varningar", en: "Warnings"))

  public static let notes = count(
    \PackedDocument.notes, Text(sv: "upplysningar", en: "notes"),
    Text(sv: "Upplysningar", en: "Notes"))

  public static let passed = count(
    \PackedDocument.passed, Text(sv: "i_ordning", en: "passed"),
    Text(sv: "Regler i ordning", en: "Rules that passed"))

  public static let notChecked = count(
    \PackedDocument.notChecked, Text(sv: "inte_prövade", en: "not_checked"),
    Text(sv: "Kunde inte prövas", en: "Could not be checked"))

  public static let waived = count(
    \PackedDocument.waived, Text(sv: "undantagna", en: "waived"),
    Text(sv: "Undantagna", en: "Waived"))

  private static func count(
    _ key: @autoclosure @escaping @Sendable () -> WritableKeyPath<PackedDocument, Int?>,
    _ name: Text, _ label: Text
  ) -> Token<PackedDocument, Int> {
    Token(key(), sv: name.sv, en: name.en, label: label, help: label)
      .within(0...1_000_000).required()
  }

  public static let fields = FieldList<PackedDocument>(
    file.field, form.field, kind.field, edition.field, digest.field, verdict.field, errors.field,
    warnings.field, notes.field, passed.field, notChecked.field, waived.field)
}
