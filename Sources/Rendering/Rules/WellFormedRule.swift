public import Diagnostics
public import XMLKit

/// An XML file can be read as XML.
public enum WellFormedRule {
  public static let info = RuleInfo(
    "XML002", .error,
    title: Text(sv: "XML-filen går att läsa", en: "The XML file can be read"),
    reason: Text(
      sv: "En XML-fil med ett enda skrivfel kan inte läsas alls.",
      en: "An XML file with a single slip cannot be read at all."),
    basis: .logic,
    firing: [
      .xml(
        "<application xmlns=\"urn:bidrag:icld:application:1\">\n<kind>inception\n</application>\n"),
      .xml(""),
      .xml(
        """
        <application xmlns=\"urn:bidrag:icld:application:1\"><kind>&unknown;</kind></application>

        """
      ),
    ],
    silent: [
      .xml(
        """
        <application xmlns=\"urn:bidrag:icld:application:1\"><kind>inception</kind></application>

        """
      )
    ])

  public static func broken(_ problem: XMLProblem) -> Text {
    Text(
      sv: """
        Filen är inte giltig XML från och med rad \(problem.line). Gör hellre om den från \
        YAML-filen med ”bidrag skriv” än att rätta den för hand. (libxml2: \(problem.message))
        """,
      en: """
        The file is not valid XML from line \(problem.line) on. Better make it again from the YAML \
        file with “bidrag render” than mend it by hand. (libxml2: \(problem.message))
        """)
  }

  public static func tooLarge(_ problem: XMLProblem) -> Text {
    Text(
      sv: """
        Filen är större eller djupare än någon ifylld ansökan eller redovisning, och läses inte. \
        Kontrollera att det är rätt fil. (\(problem.message))
        """,
      en: """
        The file is larger or deeper than any filled-in application or report, and is not read. \
        Check that it is the right file. (\(problem.message))
        """)
  }

  public static func unknownRoot(_ name: String, namespace: String?) -> Text {
    Text(
      sv: """
        Filens rotelement ”\(name)” i namnrymden ”\(namespace ?? "")” hör inte till något formulär \
        som Bidrag har.
        """,
      en: """
        The file's root element “\(name)” in the namespace “\(namespace ?? "")” belongs to no form \
        that Bidrag has.
        """)
  }
}
