public import Diagnostics
public import XMLKit

/// An XML file fits the schema of its form.
public enum SchemaFitRule {
  public static let info = RuleInfo(
    "XML004", .error,
    title: Text(sv: "XML-filen passar schemat", en: "The XML file fits the schema"),
    reason: Text(
      sv: "Den som tar emot filen läser den efter schemat och avvisar det som inte passar.",
      en: "Whoever receives the file reads it by the schema and rejects what does not fit."),
    basis: .logic,
    firing: [
      .xml(
        """
        <application xmlns=\"urn:bidrag:icld:application:1\"><kind>inception</kind></application>

        """
      )
    ],
    silent: [.change("")])

  public static func unfit(_ problem: XMLProblem) -> Text {
    let element =
      problem.element.map { Text(sv: "Elementet ”\($0)”", en: "The element “\($0)”") }
      ?? Text(sv: "Raden", en: "The line")
    return Text(
      sv: """
        \(element.sv) passar inte schemat. Rätta YAML-filen och gör om XML-filen med ”bidrag \
        skriv”. (libxml2: \(problem.message))
        """,
      en: """
        \(element.en) does not fit the schema. Mend the YAML file and make the XML again with \
        “bidrag render”. (libxml2: \(problem.message))
        """)
  }
}
