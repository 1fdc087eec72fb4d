import Diagnostics
import FormKit

/// What every document for people says of itself, beside what is filled in.
enum DocumentWords {
  static let draft = Text(
    sv: "UTKAST – inte färdig att lämna in", en: "DRAFT – not ready to submit")

  /// The kind of document in words, where the form has kinds and one is stated.
  static func kind(of tree: FormNode, as form: FormInfo, in language: Language) -> String? {
    let stated = tree.nodesByName["kind"].flatMap(ShownText.of)
    return form.kinds.first { $0.label[language] == stated }?.label[language]
  }

  /// The fields that the title of a document says already.
  static func titleFields(kind: String?) -> Set<String> {
    kind == nil ? ["form"] : ["form", "kind"]
  }

  /// What a document was checked against, and what it was made from.
  static func stamp(_ stamp: DocumentStamp) -> Text {
    let rules =
      stamp.edition.isEmpty
      ? Text(sv: "regelverk \(stamp.ruleSet)", en: "rule set \(stamp.ruleSet)")
      : Text(
        sv: "utgåva \(stamp.edition) och regelverk \(stamp.ruleSet)",
        en: "edition \(stamp.edition) and rule set \(stamp.ruleSet)")
    return Text(sv: "Granskad enligt ", en: "Checked against ") + rules
      + Text(
        sv: ". Källfilens kontrollsumma (SHA-256): \(stamp.sourceDigest)",
        en: ". Checksum of the source file (SHA-256): \(stamp.sourceDigest)")
  }
}
