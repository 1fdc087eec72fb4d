public import Diagnostics

/// An XML file was made from the YAML file beside it, as that file is now.
public enum SourceDigestRule {
  public static let info = RuleInfo(
    "XML005", .error,
    title: Text(
      sv: "XML-filen hör till källfilen", en: "The XML file belongs to its source"),
    reason: Text(
      sv: "Om källan har ändrats sedan XML-filen gjordes säger de två olika saker.",
      en: "When the source has changed since the XML was made, the two say different things."),
    basis: .logic, comparesDocuments: true, firing: [],
    silent: [.change("")])

  public static func stale(_ source: String) -> Text {
    Text(
      sv: "”\(source)” har ändrats sedan XML-filen gjordes. Gör om den med ”bidrag skriv”.",
      en: "“\(source)” has changed since the XML file was made. Make it again with “bidrag render”."
    )
  }

  public static let noSource = Text(
    sv: "YAML-filen som XML-filen gjordes av finns inte i ärendets mapp.",
    en: "The YAML file that the XML was made from is not in the case's folder.")
}
