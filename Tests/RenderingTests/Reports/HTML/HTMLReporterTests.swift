import Diagnostics
import Rendering
import Testing
import XMLKit

@Suite struct HTMLReporterTests {
  private func render(
    _ documents: DocumentReport..., in language: Language = .english
  ) -> String {
    let report = CheckReport(tool: "1.0.0", asOf: "2013-10-01", documents: documents)
    return HTMLReporter.render(report, in: language, rules: SampleReports.rules)
      .replacing("\u{A0}", with: "~")
  }

  /// All elements of a page, outer ones first.
  private func elements(of page: String) throws -> [XMLElement] {
    let xml = page.split(separator: "\n", maxSplits: 1)[1]
    switch XMLDocument.read(Array(xml.utf8), name: "page.html") {
    case .refused(let problems):
      Issue.record("\(problems)")
      return []
    case .document(let document): return all(in: document.root())
    }
  }

  private func all(in element: XMLElement) -> [XMLElement] {
    [element] + element.children.flatMap(all)
  }

  private func body(_ page: String) throws -> String {
    let start = try #require(page.firstRange(of: "<body>\n")).upperBound
    let end = try #require(page.firstRange(of: "</body>")).lowerBound
    return String(page[start..<end])
  }

  @Test("A document is told of in full")
  func document() throws {
    #expect(
      try body(render(SampleReports.waived)) == """
        <header><h1>Check</h1>
        <p class="by">Checked with Bidrag 1.0.0, taking 2013-10-01 as today's date.</p>
        </header>
        <main><article id="1"><h2>ansokan.yaml</h2>
        <p class="details">Application for a grant, Inception, the 2013 edition, the profile “Region Väst”</p>
        <section class="summary stopped"><h3>Summary</h3>
        <p class="verdict">The document cannot be submitted yet.</p>
        <p>1 thing stops submission, 1 ought to be looked over, 1 is waived, 2 rules are in order, 2 could not be checked.</p>
        </section>
        <section><h3>To mend and look over</h3>
        <ol class="findings"><li class="warning"><h4><span class="severity">Look over</span> The whole document</h4>
        <p class="place">Rule BUD003</p>
        <p>The sum cannot be worked out.</p>
        <p><strong>Why: </strong>Whoever reads it adds it up.</p>
        </li>
        <li class="error"><h4><span class="severity">Stops</span> Budget, Amount applied for</h4>
        <p class="place">Line 3, character 16, rule BUD002</p>
        <p>You apply for 300~000~kr, but the ceiling is 275~000~kr. Either cut the budget, or cover the rest with other financing.</p>
        <pre><code>  sökt_belopp: <mark>300 000 kr</mark></code></pre>
        <p><strong>Why: </strong>The programme grants at most a certain amount.</p>
        <p><strong>Source: </strong><a href="https://example.org/budget" rel="noreferrer">ICLD, Budget guidelines, ceilings, 2012</a></p>
        <p><strong>Suggestion: </strong>Write 275 000 kr</p>
        </li>
        </ol>
        </section>
        <section><h3>Waived</h3>
        <ol class="findings"><li class="waived"><h4><span class="severity">Waived</span> Budget, row 1, Amount</h4>
        <p class="place">Line 5, character 15, rule BUD002</p>
        <p>The line is too high.</p>
        <p>The waiver was decided on 2013-09-01 by programchef and holds to 2014-12-31. Reason: Särskilt beslut om resan.</p>
        </li>
        </ol>
        </section>
        <section><h3>Could not be checked</h3>
        <ul><li>BUD004: The year is within the ceiling<ul><li>The ceiling per year is not known for the edition.</li>
        </ul>
        </li>
        <li>BUD005: The trip is within the ceiling<ul><li>The ceiling per year is not known for the edition.</li>
        </ul>
        </li>
        </ul>
        </section>
        <section><h3>Skipped</h3>
        <ul><li>The proof against the XML schema: proven once nothing else stops.</li>
        </ul>
        </section>
        <section><h3>Rules that were skipped</h3>
        <ul><li>The rule is not in force in the 2013 edition.<ul><li>OBJ015: The goal is short</li>
        <li>OBJ016: The goal is short</li>
        </ul>
        </li>
        </ul>
        </section>
        <section><h3>In order</h3>
        <ul class="passed"><li>BUD001</li>
        <li>FRM001</li>
        </ul>
        </section>
        </article>
        </main>

        """)
  }

  @Test("Several documents begin with the verdict on all and the way to each")
  func several() throws {
    let page = render(SampleReports.sound, SampleReports.unread, in: .swedish)
    #expect(
      page.contains("<html lang=\"sv\">") && page.contains("<h1>Granskning av 2 dokument</h1>"))
    #expect(
      page.contains(
        """
        <section class="summary stopped"><h2>Sammanfattning</h2>
        <p class="verdict">1 av 2 dokument är i ordning, 1 är det inte än.</p>
        <p>1 sak stoppar.</p>
        <ol><li><a href="#1">ansokan.yaml</a> – Dokumentet går att lämna in.</li>
        <li><a href="#2">ansokan.yaml</a> – Dokumentet går inte att lämna in än.</li>
        </ol>
        </section>
        """))
    let names = try elements(of: page).filter { $0.name == "article" }.map { $0.attribute("id") }
    #expect(names == ["1", "2"])
    #expect(page.contains("<section class=\"summary sound\"><h3>"))
  }

  @Test("Headings go down one level at a time, and the page has one of the first")
  func headings() throws {
    let pages = [
      render(), render(SampleReports.waived), render(SampleReports.waived, SampleReports.sound),
    ]
    for page in pages {
      let levels = try elements(of: page).map(\.name)
        .filter { $0.hasPrefix("h") && $0.count == 2 }.compactMap { Int($0.dropFirst()) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
  }

  private static let markup =
    "</p><script>alert(1)</script><img src=x onerror=\"y()\"> & 'a' \"b\" <!--"

  private static var hostile: DocumentReport {
    let text = Text(same: markup)
    var document = SampleReports.waived
    document.findings = document.findings.map { finding in
      var finding = finding
      (finding.label, finding.message, finding.explanation) = (text, text, text)
      finding.citation = Citation(text, address: "javascript:alert(1)")
      finding.fixes = [Fix(title: text, replacement: markup)]
      finding.range = SampleReports.range(1, 1..<4)
      return finding
    }
    document.source = SourceText(name: markup, text: markup)
    document.waived = [
      WaivedFinding(document.findings[0], reason: markup, by: markup, date: markup, until: markup)
    ]
    document.notChecked = [NotChecked(rule: "BUD004", title: text, reason: text)]
    document.skipped = [SkippedRule(rule: "OBJ015", title: text, reason: text)]
    document.layers = [Layer(.rules, .skipped(text)), Layer(.schema, .failed(text))]
    (document.form, document.kind, document.subject) = (text, text, text)
    (document.edition, document.profile) = (markup, markup)
    return document
  }

  @Test("Markup in a document is text on the page, in every field", arguments: Language.allCases)
  func markup(language: Language) throws {
    let hostile = Self.hostile
    let report = CheckReport(tool: Self.markup, asOf: Self.markup, documents: [hostile, hostile])
    let rules = [
      SampleReports.rule("BUD001", .error, title: Text(same: Self.markup), reason: Text(same: ""))
    ]
    let page = HTMLReporter.render(report, in: language, rules: rules)
    let elements = try elements(of: page)
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "main", "section", "article",
      "h1", "h2", "h3", "h4", "p", "ol", "ul", "li", "a", "span", "strong", "pre", "code", "mark",
    ]
    #expect(Set(elements.map(\.name)).subtracting(known) == [])
    let attributes = Set(elements.flatMap { $0.attributes.map(\.name) })
    #expect(
      attributes.isSubset(of: [
        "lang", "charset", "name", "content", "http-equiv", "class", "id", "href",
      ]))
    #expect(elements.compactMap { $0.attribute("href") } == ["#1", "#2"])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<script") && !page.contains("<img"))
  }

  @Test("A place that holds nothing is marked all the same")
  func emptyPlace() {
    var document = SampleReports.stopped
    document.findings[1].range = SampleReports.range(2, 8..<8)
    #expect(render(document).contains("<pre><code>budget:<mark>~</mark></code></pre>"))
  }

  @Test("A check of no documents says so")
  func none() {
    #expect(render(in: .swedish).contains("<p>Det finns inga dokument att granska.</p>"))
  }
}
