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
    basis: .logic, comparesDocuments: true,
    firing: [
      .xml(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <decision xmlns="urn:bidrag:icld:decision:1"
          sourceDigest="\(otherDigest)"/>
        """, beside: [.decision: "beviljat_belopp: 131 000\n"]),
      // A file that says nothing of its source is not made from the one beside it.
      .xml(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <report xmlns="urn:bidrag:icld:report:1"/>
        """, beside: [.report: ""]),
    ],
    silent: [
      .xml(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <decision xmlns="urn:bidrag:icld:decision:1"
          sourceDigest="\(digest)"/>
        """, beside: [.decision: "beviljat_belopp: 131 000\n"]),
      // There is no source to compare with.
      .xml(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <decision xmlns="urn:bidrag:icld:decision:1"
          sourceDigest="\(otherDigest)"/>
        """),
      .change(""),
    ])

  /// SHA-256 of the sound decision with the example's line after it, and of something else.
  private static let digest = "406f7eaeff41178765a1590b11bb92ccbb80a084a9136d82a0441085b1b98035"
  private static let otherDigest = String(repeating: "0", count: 64)

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
