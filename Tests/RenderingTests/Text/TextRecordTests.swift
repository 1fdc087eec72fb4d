import Diagnostics
import FormKit
import Testing

@Suite("Records of a form as text")
struct TextRecordTests {
  private let budget = TestForm.form(
    .field(
      "budget", "Budget",
      .part(
        .field(
          "lines", "Lines",
          .list(
            .part(
              .field("year", "Year", .number), .field("text", "Cost"),
              .field("party", "Party"), .field("amount", "Amount", .amount)))),
        .field("total", "Total cost", .amount),
        .field(
          "by_year", "Total per year",
          .list(.part(.field("year", "Year", .number), .field("amount", "Amount", .amount)))))))

  @Test("Amounts stand below one another, blank columns are left out, and sums follow")
  func table() {
    let tree = FormNode.filled([
      "budget": .filled([
        "lines": .items([
          .filled(["year": "2014", "text": "Flights", "amount": "36\u{A0}000 kr"]),
          .filled(["year": "2015", "text": "Visa", "party": "", "amount": "500 kr"]),
        ]),
        "total": .scalar("36\u{A0}500 kr"),
        "by_year": .items([
          .filled(["year": "2014", "amount": "36\u{A0}000 kr"]),
          .filled(["year": "2015", "amount": "500 kr"]),
        ]),
      ])
    ])
    #expect(
      TestForm.render(tree, as: budget).hasSuffix(
        """
        Budget
        ======

        Lines:

        Year  Cost        Amount
        ----  -------  ---------
        2014  Flights  36\u{A0}000 kr
        2015  Visa        500 kr

        Total cost: 36\u{A0}500 kr

        Total per year:

        Year     Amount
        ----  ---------
        2014  36\u{A0}000 kr
        2015     500 kr

        """))
  }

  private let trips = FormNode.filled([
    "budget": .filled([
      "lines": .items([
        .filled([
          "year": "2014", "text": "Flights from Stockholm to Gaborone",
          "party": "City of Västerås", "amount": "36\u{A0}000\u{A0}kr",
        ]),
        .filled([:] as KeyValuePairs<String, String>),
        .filled(["year": "2014", "text": "Visa", "party": "Gaborone", "amount": "500\u{A0}kr"]),
      ])
    ])
  ])

  @Test("A table wider than the page has its texts broken inside their columns")
  func brokenCells() {
    #expect(
      TestForm.render(trips, as: budget, width: 46).hasSuffix(
        """
        Year  Cost          Party        Amount
        ----  ------------  --------  ---------
        2014  Flights from  City of   36\u{A0}000\u{A0}kr
              Stockholm to  Västerås
              Gaborone
        2014  Visa          Gaborone     500\u{A0}kr

        """))
  }

  @Test("Rows that no table has room for become a numbered list with the amounts to the right")
  func ledger() {
    #expect(
      TestForm.render(trips, as: budget, width: 32).hasSuffix(
        """
        Lines:

           Cost                   Amount
        --------------------------------
        1. Flights from        36\u{A0}000\u{A0}kr
           Stockholm to
           Gaborone
           Year: 2014
           Party: City of Västerås
        3. Visa                   500\u{A0}kr
           Year: 2014 · Party: Gaborone

        """))
  }

  @Test("What explains an amount follows below the table, with the number of its row")
  func notes() {
    let form = TestForm.form(
      .field(
        "posts", "Posts",
        .list(
          .part(
            .field("post", "Post"), .field("outcome", "Outcome", .amount),
            .field("why", "Explanation", .paragraphs)),
          called: Text(sv: "post", en: "post"))))
    let tree = FormNode.filled([
      "posts": .items([
        .filled(["post": "Travel", "outcome": "500 kr"]),
        .filled(["post": "Hotels", "outcome": "90 kr", "why": "One night fewer."]),
      ])
    ])
    #expect(
      TestForm.render(tree, as: form).hasSuffix(
        """
        Posts
        =====

        No.  Post    Outcome
        ---  ------  -------
          1  Travel   500 kr
          2  Hotels    90 kr

        Explanation, post 2:

        One night fewer.

        """))
    #expect(TestForm.render(tree, as: form, in: .swedish).contains("\nNr  SV Post  Outcome\n"))
  }

  private let plan = TestForm.form(
    .field(
      "activities", Text(sv: "Aktiviteter", en: "Activities"),
      .list(
        .part(
          .field("id", "Identifier"), .field("title", "Title"),
          .field(
            "days", "Programme",
            .list(
              .part(.field("date", "Date", .date), .field("content", "Content", .paragraphs)),
              called: Text(sv: "dag", en: "day"))),
          .field("agreed", "Agreed", .paragraphs)),
        called: Text(sv: "aktivitet", en: "activity"))))

  @Test("Records have their number and title, those within them both numbers")
  func records() {
    let tree = FormNode.filled([
      "activities": .items([
        .filled([
          "id": .scalar("A1"), "title": .scalar("Visit to Jinan"),
          "days": .items([
            .filled(["date": "7 April 2014", "content": "Meetings."]),
            .filled(["content": "Visits."]),
          ]),
          "agreed": .scalar("To go on."),
        ]),
        .fields([]),
        .filled(["id": .scalar("A3"), "title": .scalar(String(repeating: "long ", count: 9))]),
      ])
    ])
    #expect(
      TestForm.render(tree, as: plan).hasSuffix(
        """
        Activities
        ==========

        Activity 1: Visit to Jinan
        --------------------------

        Identifier: A1

        Agreed:

        To go on.

        Programme:

        Day 1.1
        .......

        Date: 7 April 2014

        Content:

        Meetings.

        Day 1.2
        .......

        Content:

        Visits.

        Activity 3
        ----------

        Identifier: A3

        Title:

        long long long long long long long long
        long

        """))
    #expect(
      TestForm.render(tree, as: plan, in: .swedish).contains("\nAktivitet 1: Visit to Jinan\n"))
  }

  @Test("Wide characters keep the columns of a table straight")
  func wideCharacters() {
    let form = TestForm.form(
      .field(
        "people", "People",
        .list(.part(.field("name", "Name"), .field("city", "City"), .field("n", "No", .number)))))
    let tree = FormNode.filled([
      "people": .items([
        .filled(["name": "王小明", "city": "济南市", "n": "1"]),
        .filled(["name": "Zoe\u{308} 👩‍👩‍👧", "city": "Gävle", "n": "12"]),
      ])
    ])
    #expect(
      TestForm.render(tree, as: form).hasSuffix(
        """
        Name    City    No
        ------  ------  --
        王小明  济南市   1
        Zoe\u{308} 👩‍👩‍👧  Gävle   12

        """))
  }
}
