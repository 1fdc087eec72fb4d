public import Diagnostics
public import XMLKit

/// The XML that Bidrag makes fits its schema.
public enum SchemaProofRule {
  public static let info = RuleInfo(
    "XML001", .error,
    title: Text(
      sv: "Bidrags egen XML passar schemat", en: "Bidrag's own XML fits the schema"),
    reason: Text(
      sv: """
        All XML prövas mot schemat innan den sparas. Stämmer den inte är felet Bidrags, inte \
        ditt.
        """,
      en: """
        All XML is proven against the schema before it is saved. Where it does not fit, the \
        fault is Bidrag's, not yours.
        """),
    basis: .logic,
    // The programme's rules find such a fault first, so that no document can show this one.
    firing: [
      .change(in: .decision, "referensnummer: 2013-57 # <--\n").unjudged,
      .change(in: .decision, of: .inception2023, "reference: 2023-100 # <--\n").unjudged,
    ],
    silent: [
      .change(in: .decision, "referensnummer: 2013-0057\n").unjudged,
      .change(""), .change(in: .report, ""),
    ])

  public static func failed(_ problem: XMLProblem) -> Text {
    Text(
      sv: """
        Bidrag kunde inte göra giltig XML av det här fältet. Felet är Bidrags eget, inte ditt: \
        spara filen och rapportera det. (libxml2: \(problem.message))
        """,
      en: """
        Bidrag could not make valid XML of this field. The fault is Bidrag's own, not yours: \
        keep the file and report it. (libxml2: \(problem.message))
        """)
  }

  public static let reason = Text(
    sv: "Bidrags egen XML passade inte schemat", en: "Bidrag's own XML did not fit the schema")
}
