public import Diagnostics

/// An XML file has no DOCTYPE.
public enum DoctypeRule {
  public static let info = RuleInfo(
    "XML003", .error,
    title: Text(sv: "XML-filen har ingen DOCTYPE", en: "The XML file has no DOCTYPE"),
    reason: Text(
      sv: """
        En DOCTYPE kan hämta andra filer eller svälla till gigabyte. Ett formulär behöver ingen, \
        så den vägras.
        """,
      en: """
        A DOCTYPE can fetch other files or swell into gigabytes. A form needs none, so it is \
        refused.
        """),
    basis: .logic,
    firing: [
      .xml("<!DOCTYPE application>\n<application xmlns=\"urn:bidrag:icld:application:1\"/>\n"),
      .xml(
        """
        <!DOCTYPE application [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>
        <application xmlns=\"urn:bidrag:icld:application:1\"><kind>&x;</kind></application>

        """
      ),
    ],
    silent: [.xml("<application xmlns=\"urn:bidrag:icld:application:1\"/>\n")])

  public static let refused = Text(
    sv: """
      Filen har en DOCTYPE och läses därför inte. Ta bort DOCTYPE-raden, eller gör om filen med \
      ”bidrag skriv”.
      """,
    en: """
      The file has a DOCTYPE and is not read for that reason. Delete the DOCTYPE line, or make the \
      file again with “bidrag render”.
      """)
}
