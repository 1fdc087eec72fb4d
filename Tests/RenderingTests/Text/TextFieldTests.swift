import Diagnostics
import FormKit
import Testing

@Suite("Fields of a form as text")
struct TextFieldTests {
  private let form = TestForm.form(
    .field("reference", "Reference"),
    .field("date", "Decided on", .date),
    .field(
      "about", "About",
      .part(
        .field("title", "Title"), .field("summary", "Summary", .paragraphs),
        .field("subject", "Subject"))))

  @Test("Short fields have their values below one another, and each section its heading")
  func shortFields() {
    let tree = FormNode.filled([
      "reference": .scalar("2013-0042"), "date": .scalar("7 April 2014"),
      "about": .filled(["title": "Waste", "subject": "Waste water"]),
    ])
    #expect(
      TestForm.render(tree, as: form) == """
        =====
        Trial
        =====

        Reference:  2013-0042
        Decided on: 7 April 2014

        About
        =====

        Title:   Waste
        Subject: Waste water

        """)
  }

  @Test("The form speaks Swedish where it is asked to")
  func swedish() {
    let tree = FormNode.filled([
      "reference": .scalar("2013-0042"), "about": .filled(["title": "Avfall"]),
    ])
    #expect(
      TestForm.render(tree, as: form, in: .swedish) == """
        ====
        Prov
        ====

        SV Reference: 2013-0042

        SV About
        ========

        SV Title: Avfall

        """)
  }

  @Test("A long text stands by itself without indentation")
  func longText() {
    let tree = FormNode.filled([
      "about": .filled([
        "title": "Waste",
        "summary": "The parties want households in both cities to sort more of their waste.",
        "subject": "Waste",
      ])
    ])
    #expect(
      TestForm.render(tree, as: form) == """
        =====
        Trial
        =====

        About
        =====

        Title: Waste

        Summary:

        The parties want households in both
        cities to sort more of their waste.

        Subject: Waste

        """)
    #expect(
      TestForm.render(tree, as: form, width: 78).contains(
        "\n\nThe parties want households in both cities to sort more of their waste.\n\n"))
  }

  @Test("Paragraphs are kept apart, and short lines together")
  func paragraphs() {
    let text = """
      One line that is too long for a line of text.
      Another one, too, is longer than a line.


      We need:
      - bins
      - carts
      """
    let tree = FormNode.filled(["about": .filled(["summary": text])])
    #expect(
      TestForm.render(tree, as: form).hasSuffix(
        """
        Summary:

        One line that is too long for a line of
        text.
        Another one, too, is longer than a line.

        We need:
        - bins
        - carts

        """))
  }

  @Test("A sentence that was broken by hand is set whole, and never parted by a blank line")
  func brokenByHand() {
    let text = """
      The towns of Karlstad and Jinan have had waste in common since they
      met, and the city of Karlstad goes on with all that was agreed upon
      this year.
      """
    let tree = FormNode.filled(["about": .filled(["summary": text])])
    #expect(
      TestForm.render(tree, as: form).hasSuffix(
        """
        Summary:

        The towns of Karlstad and Jinan have had
        waste in common since they met, and the
        city of Karlstad goes on with all that
        was agreed upon this year.

        """))
  }

  @Test("A value without room beside its label stands below it")
  func valueBelowLabel() {
    let form = TestForm.form(
      .field("a", "Kind of organisation"), .field("b", "Country"), .field("c", "Website"))
    let tree = FormNode.filled([
      "a": "Local authority abroad", "b": "Botswana",
      "c": "https://www.example/a-very-long-address/indeed",
    ])
    #expect(
      TestForm.render(tree, as: form).hasSuffix(
        """
        Kind of organisation:
          Local authority abroad
        Country: Botswana

        Website:

        https://www.example/a-very-long-address/
        indeed

        """))
  }

  @Test("A name of 200 characters is kept whole on lines that fit", arguments: [40, 78])
  func longName(width: Int) {
    let name = String(repeating: "Ångström", count: 25)
    let text = TestForm.render(
      .filled(["reference": .scalar(name)]), as: form, width: width)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.drop { $0 != "Reference:" }.dropFirst().joined() == name)
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test("A part of short fields stands below its label, a longer one gets a heading and comes last")
  func nestedParts() {
    let form = TestForm.form(
      .field(
        "party", "Party",
        .part(
          .field("plan", "Plan", .part(.field("text", "Text", .paragraphs))),
          .field("address", "Address", .part(.field("street", "Street"), .field("town", "Town"))),
          .field("name", "Name"))))
    let tree = FormNode.filled([
      "party": .filled([
        "plan": .filled(["text": "To sort waste."]),
        "address": .filled(["street": "Stora gatan 1", "town": "Västerås"]),
        "name": .scalar("City of Västerås"),
      ])
    ])
    #expect(
      TestForm.render(tree, as: form).hasSuffix(
        """
        Party
        =====

        Address:

          Street: Stora gatan 1
          Town:   Västerås

        Name: City of Västerås

        Plan
        ----

        Text:

        To sort waste.

        """))
  }

  @Test("Choices and identifiers stand in a row, texts with dashes")
  func listsOfValues() {
    let form = TestForm.form(
      .field(
        "about", "About",
        .part(
          .field("colors", "Colours", .list(.color)),
          .field("results", "Results", .list(.line)),
          .field("hopes", "Hopes", .list(.line)))))
    let tree = FormNode.filled([
      "about": .filled([
        "colors": .texts("Pale red", "Dark red"), "results": .texts("R1", "R2"),
        "hopes": .texts("The councils decide", "The rains come late enough for the roads to last"),
      ])
    ])
    #expect(
      TestForm.render(tree, as: form).hasSuffix(
        """
        Colours: Pale red, Dark red
        Results: R1, R2

        Hopes:

        - The councils decide
        - The rains come late enough for the
          roads to last

        """))
  }

  @Test("What is blank is left out, with its heading")
  func blank() {
    let tree = FormNode.filled([
      "reference": .scalar(" "), "date": .scalar("7 April 2014"),
      "about": .filled(["title": "", "summary": "\n"]),
    ])
    #expect(
      TestForm.render(tree, as: form) == """
        =====
        Trial
        =====

        Decided on: 7 April 2014

        """)
    #expect(TestForm.render(.fields([]), as: form) == "=====\nTrial\n=====\n")
  }
}
