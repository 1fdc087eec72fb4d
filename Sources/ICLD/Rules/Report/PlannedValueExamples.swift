import Diagnostics

/// The examples of the rule that planned values stand as planned: many, as it has many branches.
enum PlannedValueExamples {
  static let firing: [RuleExample] =
    [
      .change(in: .report, "typ: utveckling # <--\n"),
      .change(in: .report, "i_korthet:\n  rubrik: Näringsliv i Västerås och Jinan # <--\n"),
      .change(in: .report, "planerade_projektidéer: 0 # <--\n"),
      .change(in: .report, "formulär: redovisning # <--\n", without: ["planned_ideas"]),
      .change(
        in: .report, "i_korthet:\n  rubrik: Näringsliv i Västerås och Jinan # <--\n",
        beside: [.application: "i_korthet:\n  rubrik: Avfall i Västerås och Jinan # <--\n"]),
      .change(in: .report, "ärende:\n  utgåva: \"2018\" # <--\n"),
      .change(in: .report, "ärende:\n  period: 2014-01-15 – 2015-01-31 # <--\n"),
      .change(
        in: .report, of: .project2013, "ärende:\n  period: 2014-01-15 – 2014-11-30 # <--\n"),
      // Another report has some of the days, too.
      .change(
        in: .report, of: .project2013, "ärende:\n  period: 2014-01-15 – 2015-06-30 # <--\n",
        twins: [
          .report: "ärende:\n  redovisningsår: 2\n  period: 2015-01-01 – 2015-12-31 # <--\n"
        ]),
      // In another language a number is the same all the same.
      .change(
        in: .report,
        """
        ärende:
          språk: engelska
        aktiviteter:
          - {id: A1, rubrik: Journey to Jinan, planerat_antal: 3} # <--
        """),
    ]
    + activityLines.map { line in
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            \(line) # <--
            utfall: genomförd
        """)
    }
    + [
      // A value that has been taken away.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1 # <--
            rubrik: Resa till Jinan
            slag: resa_till_partner
            planerad_ort: Jinan
            planerat_land: Kina
            planerat_slut: 2014-04-11
            planerat_antal: 4
        """)
    ]
    + results.map { .change(in: .report, $0) }

  private static let activityLines = [
    "rubrik: Resa till Qingdao", "slag: studiebesök", "planerad_ort: Qingdao",
    "planerat_land: Indien", "planerad_start: 2014-04-08", "planerat_slut: 2014-04-12",
    "planerat_antal: 5", "oplanerad: ja",
  ]

  private static let results =
    [
      """
      aktiviteter:
        - {id: A9, rubrik: Resa till Jinan} # <--
      """,
      """
      resultat: # <--
        - {id: R2, planerat: En projektidé är beskriven och beslutad av båda parter.}
      """,
      """
      resultat:
        - {id: R2, planerat: En projektidé är beskriven och beslutad av båda parter.} # <--
      """,
      """
      resultat:
        - id: R1
          planerat: En projektidé är beskriven och beslutad av båda parters ledning. # <--
      """,
      """
      resultat:
        - id: R1
          nivå: individ # <--
      """,
      """
      resultat:
        - id: R1
          indikatorer: # <--
            - {id: I2, text: Antal beskrivna projektidéer}
      """,
      """
      resultat:
        - id: R1
          indikatorer:
            - {id: I2, text: Antal beskrivna projektidéer} # <--
      """,
    ]
    + indicatorLines.map {
      "resultat:\n  - id: R1\n    indikatorer:\n      - {id: I1, \($0)} # <--\n"
    }

  private static let indicatorLines = [
    "text: Antal idéer", "enhet: idéer", "baslinje: \"1\"", "målvärde: \"0\"",
  ]

  static let silent: [RuleExample] = [
    // Laid out otherwise, with what happened, and with another source of verification.
    .change(
      in: .report,
      """
      i_korthet:
        rubrik: >-
          Näringslivsutveckling i
          Västerås och  Jinan
        genomfört: Ett av besöken genomfördes.
      resultat:
        - id: R1
          planerat: En projektidé är beskriven och beslutad av båda parter.
          nivå: organisation
          indikatorer:
            - id: I1
              text: Antal beskrivna projektidéer
              enhet: st
              baslinje: "0"
              målvärde: "1"
              utfall: "7"
              verifikationskälla: Protokoll från mötet i Jinan
      """),
    .change(
      in: .report,
      """
      aktiviteter:
        - id: A2
          rubrik: Besök från Jinan
          slag: besök_från_partner
          planerad_ort: Västerås
          planerat_land: Sverige
          planerad_start: 2014-10-06
          planerat_slut: 2014-10-10
          planerat_antal: 4
          utfall: flyttad
          ort: Sala
          start: 2014-11-06
          slut: 2014-11-10
          skäl: Visum dröjde.
        - {id: A3, oplanerad: ja, rubrik: Digitalt möte, slag: digitalt_möte}
      """),
    // A report in English on an application in Swedish.
    .change(
      in: .report,
      """
      ärende:
        språk: engelska
      i_korthet:
        rubrik: Business development in Västerås and Jinan
      """),
    // What differs when the application has changed is another rule's to say.
    .change(
      in: .report,
      """
      ärende:
        ansökans_kontrollsumma: "\(zeros)"
        beslutets_kontrollsumma: "\(zeros)"
        referensnummer: 2013-0101
      i_korthet:
        rubrik: Näringsliv i Västerås och Jinan
      """),
    // The activity is of another year of the case.
    .change(
      in: .report, of: .project2013,
      """
      aktiviteter:
        - id: A2
          rubrik: Besök från Gaborone
          slag: besök_från_partner
          planerad_ort: Västerås
          planerat_land: Sverige
          planerad_start: 2015-10-05
          planerat_slut: 2015-10-09
          planerat_antal: 4
      """),
    // Another rule says that the application lacks its activities and its results.
    .change(
      in: .report, "aktiviteter:\n  - {id: A9}\nresultat:\n  - {id: R9}\n",
      beside: [.application: "aktiviteter: []\nmål:\n  projektmål: []\n"]),
    // What the application does not say, or says twice, cannot be told to have been altered.
    .change(
      in: .report, "aktiviteter:\n  - {id: A1, planerad_ort: Jinan}\n",
      beside: [.application: "aktiviteter:\n  - {id: A1}\n"]),
    .change(
      in: .report, "aktiviteter:\n  - {id: A1, rubrik: Resa}\n",
      beside: [
        .application: "aktiviteter:\n  - {id: A1, rubrik: Möte}\n  - {id: A1, rubrik: Besök}\n"
      ]),
  ]

  /// A digest that no file has.
  private static let zeros = String(repeating: "0", count: 64)
}
