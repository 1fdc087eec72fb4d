import Diagnostics
import Rendering
import Testing

@Suite struct TextReporterWaivedTests {
  private func closing(in language: Language, showsSnippets: Bool) throws -> String {
    let text = TextReporter.render(
      SampleReports.report(SampleReports.waived), in: language,
      style: .init(width: 80, showsSnippets: showsSnippets))
    let heading = language == .swedish ? "Undantaget:" : "Waived:"
    return String(text[try #require(text.firstRange(of: heading)).lowerBound...])
  }

  @Test("What is waived, not checked and skipped follows the findings, each with its reason")
  func swedish() throws {
    #expect(
      try closing(in: .swedish, showsSnippets: true) == """
        Undantaget:
          ansokan.yaml:5:15: Budget, rad 1, Belopp: Raden är för hög. [BUD002]
            Undantaget beslutades 2013-09-01 av programchef och gäller till 2014-12-31.
            Skäl: Särskilt beslut om resan.

        Kunde inte prövas:
          Året ryms under taket [BUD004]
            Taket per år är inte känt för utgåvan.
          Resan ryms under taket [BUD005]
            Taket per år är inte känt för utgåvan.

        Hoppades över:
          Provet mot XML-schemat: prövas när inget annat stoppar.
          Regeln gäller inte i utgåvan 2013.
            OBJ015, OBJ016

        1 sak stoppar, 1 bör du se över, 1 är undantagen, 2 regler är i ordning, 2 kunde
        inte prövas.
        Dokumentet går inte att lämna in än.

        """)
  }

  @Test("The same on unbroken lines in English")
  func lines() throws {
    #expect(
      try closing(in: .english, showsSnippets: false) == """
        Waived:
          ansokan.yaml:5:15: Budget, row 1, Amount: The line is too high. [BUD002]
            The waiver was decided on 2013-09-01 by programchef and holds to 2014-12-31. Reason: \
        Särskilt beslut om resan.
        Could not be checked:
          The year is within the ceiling [BUD004]
            The ceiling per year is not known for the edition.
          The trip is within the ceiling [BUD005]
            The ceiling per year is not known for the edition.
        Skipped:
          The proof against the XML schema: proven once nothing else stops.
          The rule is not in force in the 2013 edition.
            OBJ015, OBJ016
        1 thing stops submission, 1 ought to be looked over, 1 is waived, 2 rules are in order, 2 \
        could not be checked.
        The document cannot be submitted yet.

        """)
  }

  @Test("Rules that are skipped are told of where no step was skipped")
  func onlyRules() {
    var document = SampleReports.sound
    document.skipped = SampleReports.waived.skipped
    let text = TextReporter.render(
      SampleReports.report(document), in: .english, style: .init(showsSnippets: false))
    #expect(
      text == """
        ansokan.yaml: Application for a grant, Inception, the 2013 edition
        Skipped:
          The rule is not in force in the 2013 edition.
            OBJ015, OBJ016
        Well done! Everything is in order: 2 rules are met.
        The document can be submitted.

        """)
  }

  @Test("A waiver without an end says so by leaving it out, and a profile is named")
  func open() {
    var document = SampleReports.waived
    document.waived[0].until = nil
    let text = TextReporter.render(
      SampleReports.report(document, document), in: .swedish, style: .init(showsSnippets: false))
    #expect(text.contains("Undantaget beslutades 2013-09-01 av programchef. Skäl: Särskilt"))
    #expect(text.contains("utgåvan 2013, profilen ”Region Väst”\n"))
    #expect(text.hasSuffix("2 saker stoppar, 2 bör du se över, 2 är undantagna.\n"))
  }
}
