import Diagnostics
import Rendering
import Testing

@Suite struct PlainReporterTests {
  private func render(_ documents: DocumentReport..., in language: Language? = nil) -> String {
    let report = CheckReport(tool: "1.0.0", asOf: "2013-10-01", documents: documents)
    return PlainReporter.render(report, in: language).replacing("\u{A0}", with: " ")
  }

  @Test("The verdict comes first, and each thing is told in sentences of its own")
  func swedish() {
    #expect(
      render(SampleReports.waived) == """
        ansokan.yaml: Ansökan om bidrag, Förberedelse, utgåvan 2013, profilen ”Region Väst”.
        Dokumentet går inte att lämna in än.
        1 sak stoppar, 1 bör du se över, 1 är undantagen, 2 regler är i ordning, 2 kunde inte prövas.

        Fel 1 av 1.
        Det gäller Budget, Sökt belopp, på rad 3, tecken 16, enligt regel BUD002.
        Ni söker 300 000 kr, men taket är 275 000 kr. Minska budgeten, eller täck resten med annan \
        finansiering.
        Varför: Programmet beviljar högst ett visst belopp.
        Källa: ICLD, Budgetriktlinjer, tak, 2012, https://example.org/budget
        Förslag: Skriv 275 000 kr

        Att se över 1 av 1.
        Det gäller hela dokumentet, enligt regel BUD003.
        Summan går inte att räkna ut.
        Varför: Den som läser räknar efter.

        Undantag 1 av 1.
        Det gäller Budget, rad 1, Belopp, på rad 5, tecken 15, enligt regel BUD002.
        Raden är för hög.
        Undantaget beslutades 2013-09-01 av programchef och gäller till 2014-12-31. Skäl: Särskilt \
        beslut om resan.

        Kunde inte prövas: 2 regler.
        Regel BUD004: Året ryms under taket. Taket per år är inte känt för utgåvan.
        Regel BUD005: Resan ryms under taket. Taket per år är inte känt för utgåvan.

        Hoppades över: provet mot XML-schemat. Prövas när inget annat stoppar.

        Hoppades över: 2 regler.
        Regel OBJ015: Målet är kort. Regeln gäller inte i utgåvan 2013.
        Regel OBJ016: Målet är kort. Regeln gäller inte i utgåvan 2013.

        """)
  }

  @Test("Several documents begin with the verdict on all, in the language asked for")
  func several() {
    #expect(
      render(SampleReports.sound, SampleReports.unread, in: .english) == """
        1 of 2 documents is in order, 1 not yet.
        1 thing stops submission.

        ansokan.yaml: Application for a grant, Inception, the 2013 edition.
        The document can be submitted.
        Well done! Everything is in order: 2 rules are met.

        ansokan.yaml
        The document cannot be submitted yet.
        1 thing stops submission.

        Error 1 of 1.
        It concerns the whole document, by rule YML001.
        The file is empty.

        Skipped: the fields and their values, the programme's rules, the comparison with the case's \
        other documents and the proof against the XML schema. The document could not be read.

        """)
  }

  @Test("A check of no documents says so")
  func none() {
    #expect(render(in: .english) == "There are no documents to check.\n")
  }

  @Test("Nothing is drawn, and no line is indented")
  func noDrawing() {
    let lines = render(SampleReports.waived, SampleReports.stopped).split(separator: "\n")
    #expect(lines.allSatisfy { line in line.first != " " && !line.contains("  ") })
    #expect(lines.allSatisfy { line in !line.contains("^") && !line.contains("|") })
  }
}
