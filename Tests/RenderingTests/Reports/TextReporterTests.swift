import Diagnostics
import Rendering
import Testing

@Suite struct TextReporterTests {
  private func render(
    _ documents: DocumentReport..., in language: Language? = nil, isColored: Bool = false,
    width: Int = 80, showsSnippets: Bool = true
  ) -> String {
    let style = TextReporter.Style(
      isColored: isColored, width: width, showsSnippets: showsSnippets)
    let report = CheckReport(tool: "1.0.0", asOf: "2013-10-01", documents: documents)
    return TextReporter.render(report, in: language, style: style)
      .replacing("\u{A0}", with: "~")
  }

  @Test("A document that is stopped, told in Swedish")
  func swedish() {
    #expect(
      render(SampleReports.stopped) == """
        ansokan.yaml
        Ansökan om bidrag, Förberedelse, utgåvan 2013

        se över  ansokan.yaml  BUD003
          Summan går inte att räkna ut.
          Varför: Den som läser räknar efter.

        stoppar  ansokan.yaml:3:16  BUD002
          Budget, Sökt belopp
          Ni söker 300~000~kr, men taket är 275~000~kr. Minska budgeten, eller täck
          resten med annan finansiering.

            3 |   sökt_belopp: 300 000 kr
              |                ^^^^^^^^^^

          Varför: Programmet beviljar högst ett visst belopp.
          Källa: ICLD, Budgetriktlinjer, tak, 2012, https://example.org/budget
          Förslag: Skriv 275 000 kr

        stoppar  ansokan.yaml:5:15  BUD002
          Budget, rad 1, Belopp
          Raden är för hög.

            5 |     - belopp: 90 000
              |               ^^^^^^

        Kunde inte prövas:
          Året ryms under taket [BUD004]
            Taket per år är inte känt för utgåvan.
          Resan ryms under taket [BUD005]
            Taket per år är inte känt för utgåvan.

        Hoppades över:
          Provet mot XML-schemat: prövas när inget annat stoppar.

        2 saker stoppar, 1 bör du se över, 2 regler är i ordning, 2 kunde inte prövas.
        Dokumentet går inte att lämna in än.

        """)
  }

  @Test("The same in English on a page of 40 columns, which no line goes beyond")
  func narrow() {
    let text = render(SampleReports.stopped, in: .english, width: 40)
    #expect(
      text == """
        ansokan.yaml
        Application for a grant, Inception, the
        2013 edition

        look over  ansokan.yaml  BUD003
          The sum cannot be worked out.
          Why: Whoever reads it adds it up.

        stops  ansokan.yaml:3:16  BUD002
          Budget, Amount applied for
          You apply for 300~000~kr, but the
          ceiling is 275~000~kr. Either cut the
          budget, or cover the rest with other
          financing.

            3 |   sökt_belopp: 300 000 kr
              |                ^^^^^^^^^^

          Why: The programme grants at most a
          certain amount.
          Source: ICLD, Budget guidelines,
          ceilings, 2012,
          https://example.org/budget
          Suggestion: Write 275 000 kr

        stops  ansokan.yaml:5:15  BUD002
          Budget, row 1, Amount
          The line is too high.

            5 |     - belopp: 90 000
              |               ^^^^^^

        Could not be checked:
          The year is within the ceiling
          [BUD004]
            The ceiling per year is not known
            for the edition.
          The trip is within the ceiling
          [BUD005]
            The ceiling per year is not known
            for the edition.

        Skipped:
          The proof against the XML schema:
          proven once nothing else stops.

        2 things stop submission, 1 ought to be
        looked over, 2 rules are in order, 2
        could not be checked.
        The document cannot be submitted yet.

        """)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test("Without snippets each finding is one line, with what explains it below")
  func lines() {
    #expect(
      render(SampleReports.stopped, in: .english, width: 40, showsSnippets: false) == """
        ansokan.yaml: Application for a grant, Inception, the 2013 edition
        ansokan.yaml: look over: The sum cannot be worked out. [BUD003]
          Why: Whoever reads it adds it up.
        ansokan.yaml:3:16: stops: Budget, Amount applied for: You apply for 300~000~kr, but the \
        ceiling is 275~000~kr. Either cut the budget, or cover the rest with other financing. \
        [BUD002]
          Why: The programme grants at most a certain amount.
          Source: ICLD, Budget guidelines, ceilings, 2012, https://example.org/budget
          Suggestion: Write 275 000 kr
        ansokan.yaml:5:15: stops: Budget, row 1, Amount: The line is too high. [BUD002]
        Could not be checked:
          The year is within the ceiling [BUD004]
            The ceiling per year is not known for the edition.
          The trip is within the ceiling [BUD005]
            The ceiling per year is not known for the edition.
        Skipped:
          The proof against the XML schema: proven once nothing else stops.
        2 things stop submission, 1 ought to be looked over, 2 rules are in order, 2 could not be \
        checked.
        The document cannot be submitted yet.

        """)
  }

  @Test("When nothing is wrong the report is short and glad")
  func sound() {
    #expect(
      render(SampleReports.sound) == """
        ansokan.yaml
        Ansökan om bidrag, Förberedelse, utgåvan 2013

        Fint! Allt är i ordning: 2 regler stämmer.
        Dokumentet går att lämna in.

        """)
  }

  @Test("A file that cannot be read is told of without a form")
  func unread() {
    #expect(
      render(SampleReports.unread) == """
        ansokan.yaml

        stoppar  ansokan.yaml  YML001
          Filen är tom.

        Hoppades över:
          Fälten och deras värden, programmets regler, jämförelsen med ärendets andra
          dokument och provet mot XML-schemat: dokumentet kunde inte läsas.

        1 sak stoppar.
        Dokumentet går inte att lämna in än.

        """)
  }

  @Test("A fault of Bidrag's own is told as such and stops submission")
  func failed() {
    var document = SampleReports.sound
    let reason = Text(sv: "XML-filen passade inte", en: "the XML did not fit")
    document.layers = [Layer(.schema, .failed(reason))]
    #expect(
      render(document, in: .english, showsSnippets: false) == """
        ansokan.yaml: Application for a grant, Inception, the 2013 edition
        Bidrag's own fault, not yours:
          The proof against the XML schema: the XML did not fit.
        2 rules are in order, 1 fault is Bidrag's own.
        The document cannot be submitted yet.

        """)
  }

  @Test("Each document is told of in its own language, and several get a total")
  func several() {
    var english = SampleReports.unread
    english.language = .english
    #expect(
      render(SampleReports.sound, english, showsSnippets: false) == """
        ansokan.yaml: Ansökan om bidrag, Förberedelse, utgåvan 2013
        Fint! Allt är i ordning: 2 regler stämmer.
        Dokumentet går att lämna in.

        ansokan.yaml
        ansokan.yaml: stops: The file is empty. [YML001]
        Skipped:
          The fields and their values, the programme's rules, the comparison with the case's other \
        documents and the proof against the XML schema: the document could not be read.
        1 thing stops submission.
        The document cannot be submitted yet.

        1 av 2 dokument är i ordning, 1 är det inte än.
        1 sak stoppar.

        """)
  }

  @Test("A total of sound documents says no more than that")
  func soundTotal() {
    let text = render(SampleReports.sound, SampleReports.sound, in: .english)
    #expect(text.hasSuffix("can be submitted.\n\nBoth documents are in order.\n"))
  }

  @Test("A check of no documents says so")
  func none() {
    #expect(render() == "Det finns inga dokument att granska.\n")
    #expect(render(in: .english) == "There are no documents to check.\n")
  }
}
