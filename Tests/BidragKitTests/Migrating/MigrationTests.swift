import Diagnostics
import FormKit
import FormYAML
import ICLD
import Rendering
import Testing

@testable import BidragKit

@Suite("A document carried to another edition")
struct MigrationTests {
  private static let report = """
    # Överst
    formulär: redovisning
    typ: projekt
    ärende:
      referensnummer: 2021-0142
      utgåva: "2020"  # som i beslutet
      språk: svenska
    resultat:
      - id: R1
        planerat: En ordning är antagen.
        # Mellan raderna
        indikatorer:
          - {id: I1, text: Antal, färg: röd}
      - {id: R2, planerat: Fler deltar.}
    hälsning: |
      Hej,
        och tack.

      Vi hörs.

    """

  private static func migrate(
    _ text: String, to edition: String = "2023", in language: Language? = nil
  ) throws -> Migration {
    let loaded = DocumentLoader.load(Array(text.utf8), name: "redovisning-2.yaml")
    return try DocumentMigrator(
      checker: Checker(today: SoundCase.today), file: CaseFile(loaded),
      tree: try #require(loaded.tree), document: try #require(loaded.document), edition: edition,
      language: language
    ).migrate()
  }

  @Test("Choices are carried to Swedish, and codes stay as they are")
  func choices() throws {
    let english = """
      form: report
      kind: project
      case:
        edition: "2020"
        language: english
      activities:
        - {id: A1, kind: visit_abroad, country: CN, outcome: done}

      """
    let swedish = try Self.migrate(english, in: .swedish).after.text
    #expect(swedish.contains("formulär: redovisning\ntyp: projekt\n"))
    #expect(swedish.contains("land: CN"))
    #expect(!swedish.contains("visit_abroad"))
  }

  @Test("What is not concerned stays byte for byte, and each thing carried over has its place")
  func whole() throws {
    let migration = try Self.migrate(Self.report)
    #expect(
      migration.after.text == """
        # Överst
        formulär: redovisning
        typ: projekt
        ärende:
          referensnummer: 2021-0142
          utgåva: 2023  # som i beslutet
          språk: svenska
        resultat:
          - id: R1
            planerat: En ordning är antagen.
            # Nivå (ny fråga i utgåvan 2023)
            # Om resultatet märks hos enskilda personer, i organisationen eller i samhället.
            # Välj ett av:
            #   individ – Individnivå
            #   organisation – Organisationsnivå
            #   samhälle – Samhällsnivå
            nivå:
            # Hur och varför (ny fråga i utgåvan 2023)
            # Hur resultatet kom till och varför, eller varför det uteblev.
            hur_och_varför:
            # Mellan raderna
            indikatorer:
              - {id: I1, text: Antal}
          - {id: R2, planerat: Fler deltar., nivå: ~, hur_och_varför: ~}

        # Undanlagt när filen flyttades från utgåvan 2020 till utgåvan 2023.
        # Formuläret har inget fält för det som står här nedanför. Det läses inte och lämnas
        # inte in. Flytta det som behövs till rätt fält, och ta bort resten.
        #: - resultat, rad 1, indikatorer, rad 1, färg: röd
        #: - hälsning: |-
        #:     Hej,
        #:       och tack.
        #:
        #:     Vi hörs.

        """)
  }

  @Test("What is new is told with places, reason and source, and what is gone is not told as new")
  func questions() throws {
    let migration = try Self.migrate(Self.report)
    let questions = migration.questions.map { "\($0.rule.rawValue) \($0.path)" }
    for rule in ["REP010 results[%].how", "REP021 results[%].level"] {
      for index in 0...1 {
        #expect(questions.contains(rule.replacing("%", with: "\(index)")), "\(questions)")
      }
    }
    #expect(migration.remarks.map(\.rule.rawValue) == ["ELG010"], "\(migration.remarks)")
    #expect(migration.questions.allSatisfy { $0.citation != nil && $0.range != nil })
    let back = try Self.migrate(migration.after.text, to: "2020")
    #expect(Set(back.gone.map(\.rule)).isSuperset(of: ["REP010", "REP021", "ELG010"]))
    #expect(back.questions.isEmpty && back.aside.isEmpty)
  }

  @Test(
    "In English names and choices change, texts do not, and what waits for a translator is told")
  func english() throws {
    let migration = try Self.migrate(Self.report, in: .english)
    let text = migration.after.text
    for line in [
      "form: report\n", "kind: project\n", "  edition: 2023  # som i beslutet\n",
      "  language: english\n", "    planned: En ordning är antagen.\n", "    # Mellan raderna\n",
      "    # How and why (a new question in the 2023 edition)\n", "    how:\n",
      "  - {id: R2, planned: Fler deltar., level: ~, how: ~}\n", "#: - hälsning: |-\n",
    ] { #expect(text.contains(line), "\(line) is not in \(text)") }
    #expect(migration.newLanguage == .english && migration.renamed == 10)
    let waiting = migration.untranslated.map { "\($0.place.en): \($0.labels.map(\.en))" }
    #expect(
      waiting == [
        #"Results, result 1: ["Expected result"]"#, #"Results, result 2: ["Expected result"]"#,
      ])
    #expect(!migration.remarks.contains { $0.rule == "ELG010" })
  }

  @Test("That comments stay in their language is told where there are some, if behind a value")
  func comments() throws {
    let text = """
      formulär: redovisning
      typ: projekt
      ärende:
        språk: svenska
      i_korthet:
        genomfört: |-
          #1 i raden
          Resan blev av.

      """
    func told(_ text: String) throws -> String {
      MigrationRenderer(in: .swedish, style: TextReporter.Style()).render(
        try Self.migrate(text, in: .english), written: "ny.yaml", call: Text(same: ""))
    }
    #expect(try !told(text).contains("Kommentarer"))
    let remark = text.replacing("typ: projekt", with: "typ: projekt # vårt")
    #expect(try told(remark).contains("Kommentarer"))
  }

  @Test("Lines that end in the manner of Windows still do, and a mark at the beginning stays")
  func lineEnds() throws {
    let text = "\u{FEFF}" + Self.report.replacing("\n", with: "\r\n")
    let loaded = DocumentLoader.load(Array(text.utf8), name: "redovisning-2.yaml")
    let migration = try DocumentMigrator(
      checker: Checker(today: SoundCase.today), file: CaseFile(loaded),
      tree: try #require(loaded.tree), document: try #require(loaded.document), edition: "2023",
      language: nil
    ).migrate()
    let expected = try Self.migrate(Self.report).after.text
    #expect(migration.after.text == expected.replacing("\n", with: "\r\n"))
    #expect(migration.mark == [0xEF, 0xBB, 0xBF])
  }

  @Test("An application is asked what the new edition demands of applications")
  func application() throws {
    let text = try SoundCase.text().replacing("2013-09-20", with: "2023-09-20")
      .replacing("2013-09-10", with: "2023-09-10")
    let migration = try Self.migrate(text)
    #expect(
      migration.after.text.contains("utgåva: 2023") || migration.after.text.contains("\"2023\""))
    let rules = Set((migration.questions + migration.remarks).map(\.rule.rawValue))
    #expect(rules.contains("PRT014") || rules.contains("ACT005"), "\(rules)")
    let gone = Set(migration.gone.map(\.rule.rawValue))
    #expect(gone.contains("FRM015"), "\(gone)")
    let notChecked = Set(migration.notChecked.map(\.rule.rawValue))
    #expect(notChecked.contains("BUD002"), "\(notChecked)")
  }

  @Test(
    "A case without the part that holds the edition gets it, and one that is no part is refused")
  func noCase() throws {
    let migration = try Self.migrate("formulär: redovisning\ntyp: projekt\n")
    #expect(
      migration.after.text.hasPrefix(
        "formulär: redovisning\ntyp: projekt\närende:\n  utgåva: 2023\n"))
    #expect(throws: FileFailure.self) {
      try Self.migrate("formulär: redovisning\ntyp: projekt\närende: 2021-0142\n")
    }
  }
}
