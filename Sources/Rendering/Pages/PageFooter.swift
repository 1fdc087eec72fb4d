import Diagnostics

/// The end of the page: what the document was checked against, and how it came out.
struct PageFooter {
  let paper: Paper

  private var language: Language { paper.language }

  func write(to html: inout HTMLWriter) {
    html.element("footer", ["class": "end"]) { html in
      if paper.check != nil || paper.stamp != nil { writeCheck(to: &html) }
      if paper.isDraft {
        html.element("p", ["class": "draft"], text: DocumentWords.draft[language])
      }
    }
  }

  private func writeCheck(to html: inout HTMLWriter) {
    html.element("section", ["aria-labelledby": "check"]) { html in
      html.element("h2", ["id": "check"], text: PageWords.check[language])
      if let check = paper.check {
        let counts = ReportWords.soberly(ReportCounts(of: check))
        html.element(
          "p", text: "\(ReportWords.verdict(check)[language]) \(counts[language])")
      }
      if let stamp = paper.stamp {
        html.element("p", ["class": "stamp"], text: DocumentWords.stamp(stamp)[language])
      }
    }
  }
}
