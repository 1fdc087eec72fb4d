import Diagnostics
import FormKit

/// Each condition on what belongs to the case says something.
enum ConditionStatedRule {
  static let info = RuleInfo(
    "MAP005", .error,
    title: Text(
      sv: "Varje villkor för ärendet säger något", en: "Each condition of the case says something"),
    reason: Text(
      sv: "Ett tomt villkor passar allt, och då tas hela kommunens bokföring med.",
      en:
        "An empty condition fits everything, and then all the books of the municipality are taken."
    ),
    basis: .logic,
    firing: [
      .mapping(
        """
        kontering: Jinan
        ärendet:
          - dimension: # <--
            objekt:
        rader:
          - {post: logi}

        """),
      .mapping("mapping: Jinan\ncase:\n  - {object: } # <--\nrows:\n  - {post: accommodation}\n"),
    ],
    silent: [
      .mapping("kontering: Jinan\närendet:\n  - objekt: \"70310\"\nrader:\n  - {post: logi}\n"),
      .mapping("kontering: Jinan\nrader:\n  - {post: logi}\n"),
    ])

  static func finding(_ condition: RowSelection, at place: Place<RowSelection>) -> Finding? {
    guard condition.isBlank else { return nil }
    let object = RowSelection.object.field.info.name
    let list = AccountMapping.selection.field.info.name
    return Finding(
      info, at: place.path,
      message: Text(
        sv: """
          Villkoret är tomt. Skriv till exempel projektets nummer efter ”\(object.sv):”. Har \
          filen bara ärendets rader tar du i stället bort fältet ”\(list.sv):” med allt under det.
          """,
        en: """
          The condition is empty. Write the number of the project after “\(object.en):”. Or, if \
          the file has the rows of the case alone, delete the field “\(list.en):” with all below it.
          """))
  }
}
