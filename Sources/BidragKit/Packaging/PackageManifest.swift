import Diagnostics
public import FormKit
import ICLD

/// What a package holds, so that its receiver can tell that all is there, unchanged, and checked.
///
/// It is read and written by its fields, as forms are, and lies in the package as `manifest.json`.
public struct PackageManifest: FormPart {
  /// The version of the manifest's own format.
  public var version: Int?
  /// The version of Bidrag that made the package.
  public var tool: String?
  /// The version of the rules that the verdict was reached by.
  public var ruleSet: String?
  /// The day that the check counted as today.
  public var asOf: CalendarDate?
  public var document = PackedDocument()
  public var files: [PackedFile] = []

  public init() {}

  /// The version of the format that this program writes and reads.
  static let currentVersion = 1
  static let fileName = "manifest.json"
}

extension PackageManifest {
  public static let version = Token(
    \PackageManifest.version, sv: "version", en: "version",
    label: Text(sv: "Manifestets version", en: "Version of the manifest"),
    help: Text(sv: "Formatets version.", en: "The version of the format.")
  ).within(1...1).required()

  public static let tool = Token(
    \PackageManifest.tool, sv: "verktyg", en: "tool",
    label: Text(sv: "Bidrags version", en: "Version of Bidrag"),
    help: Text(
      sv: "Den version som gjorde paketet.", en: "The version that made the package.")
  ).required()

  public static let ruleSet = Token(
    \PackageManifest.ruleSet, sv: "regelverk", en: "rule_set",
    label: Text(sv: "Regelverk", en: "Rule set"),
    help: Text(
      sv: "Reglernas version vid granskningen.", en: "The version of the rules at the check.")
  ).required()

  public static let asOf = Token(
    \PackageManifest.asOf, sv: "granskad_per", en: "as_of",
    label: Text(sv: "Granskad per", en: "Checked as of"),
    help: Text(
      sv: "Den dag som räknades som i dag.", en: "The day that counted as today.")
  ).required()

  public static let document = Token(
    \PackageManifest.document, sv: "dokument", en: "document",
    label: Text(sv: "Dokument", en: "Document"),
    help: Text(
      sv: "Det som lämnas in, och hur det bedömdes.",
      en: "What is handed in, and how it was judged.")
  ).required()

  public static let files = Token(
    \PackageManifest.files, sv: "filer", en: "files",
    item: ItemName("file", sv: "fil", en: "file"),
    label: Text(sv: "Filer", en: "Files"),
    help: Text(
      sv: "Paketets alla filer utom manifestet självt.",
      en: "All files of the package but the manifest itself.")
  ).required()

  public static let fields = FieldList<PackageManifest>(
    version.field, tool.field, ruleSet.field, asOf.field, document.field, files.field)
}
