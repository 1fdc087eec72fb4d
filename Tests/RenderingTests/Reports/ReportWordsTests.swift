import Diagnostics
import Testing

@testable import Rendering

@Suite struct ReportWordsTests {
  private static let summaries: [(ReportCounts, String, String)] = [
    (ReportCounts(), "Inget stoppar.", "Nothing stops submission."),
    (ReportCounts(errors: 1), "1 sak stoppar.", "1 thing stops submission."),
    (ReportCounts(errors: 2), "2 saker stoppar.", "2 things stop submission."),
    (
      ReportCounts(warnings: 1), "Inget stoppar, 1 sak bör du se över.",
      "Nothing stops submission, 1 thing ought to be looked over."
    ),
    (
      ReportCounts(warnings: 2, notes: 1),
      "Inget stoppar, 2 saker bör du se över, 1 är bra att veta.",
      "Nothing stops submission, 2 things ought to be looked over, 1 is good to know."
    ),
    (
      ReportCounts(notes: 2), "Inget stoppar, 2 saker är bra att veta.",
      "Nothing stops submission, 2 things are good to know."
    ),
    (
      ReportCounts(errors: 3, warnings: 2, passed: 41, notChecked: 5),
      "3 saker stoppar, 2 bör du se över, 41 regler är i ordning, 5 kunde inte prövas.",
      "3 things stop submission, 2 ought to be looked over, 41 rules are in order, 5 could not be checked."
    ),
    (
      ReportCounts(errors: 3, warnings: 2, waived: 1, passed: 41, notChecked: 5),
      "3 saker stoppar, 2 bör du se över, 1 är undantagen, 41 regler är i ordning, 5 kunde inte prövas.",
      "3 things stop submission, 2 ought to be looked over, 1 is waived, 41 rules are in order, 5 could not be checked."
    ),
    (
      ReportCounts(waived: 1, passed: 2),
      "Inget stoppar, 1 sak är undantagen, 2 regler är i ordning.",
      "Nothing stops submission, 1 thing is waived, 2 rules are in order."
    ),
    (
      ReportCounts(notes: 1, waived: 2),
      "Inget stoppar, 1 sak är bra att veta, 2 är undantagna.",
      "Nothing stops submission, 1 thing is good to know, 2 are waived."
    ),
    (
      ReportCounts(errors: 1, notes: 1, passed: 1, notChecked: 1),
      "1 sak stoppar, 1 är bra att veta, 1 regel är i ordning, 1 kunde inte prövas.",
      "1 thing stops submission, 1 is good to know, 1 rule is in order, 1 could not be checked."
    ),
    (
      ReportCounts(notChecked: 1), "Inget stoppar, 1 regel kunde inte prövas.",
      "Nothing stops submission, 1 rule could not be checked."
    ),
    (
      ReportCounts(errors: 1, notChecked: 2), "1 sak stoppar, 2 regler kunde inte prövas.",
      "1 thing stops submission, 2 rules could not be checked."
    ),
    (
      ReportCounts(passed: 1), "Fint! Allt är i ordning: 1 regel stämmer.",
      "Well done! Everything is in order: 1 rule is met."
    ),
    (
      ReportCounts(passed: 2, notChecked: 1),
      "Fint! Allt som gick att pröva är i ordning: 2 regler stämmer, 1 kunde inte prövas.",
      "Well done! Everything that could be checked is in order: 2 rules are met, 1 could not be checked."
    ),
    (
      ReportCounts(passed: 1, failures: 1), "1 regel är i ordning, 1 fel är Bidrags eget.",
      "1 rule is in order, 1 fault is Bidrag's own."
    ),
    (ReportCounts(failures: 2), "2 fel är Bidrags egna.", "2 faults are Bidrag's own."),
  ]

  @Test("Summaries count things in the singular and the plural", arguments: summaries.indices)
  func summary(index: Int) {
    let (counts, swedish, english) = Self.summaries[index]
    #expect(ReportWords.summary(counts) == Text(sv: swedish, en: english))
  }

  @Test(
    "Totals count documents",
    arguments: [
      (2, 2, "Båda dokumenten är i ordning.", "Both documents are in order."),
      (3, 3, "Alla 3 dokument är i ordning.", "All 3 documents are in order."),
      (
        0, 2, "Inget av de 2 dokumenten är i ordning än.",
        "Neither of the 2 documents is in order yet."
      ),
      (
        0, 3, "Inget av de 3 dokumenten är i ordning än.",
        "None of the 3 documents is in order yet."
      ),
      (
        1, 3, "1 av 3 dokument är i ordning, 2 är det inte än.",
        "1 of 3 documents is in order, 2 not yet."
      ),
    ])
  func total(sound: Int, count: Int, swedish: String, english: String) {
    #expect(
      ReportWords.total(sound: sound, of: count) == Text(sv: swedish, en: english))
  }

  @Test("A rule that could not be judged for two reasons counts once")
  func countsRules() {
    var document = SampleReports.stopped
    document.notChecked.append(
      NotChecked(
        rule: "BUD004", title: Text(same: ""), reason: Text(sv: "annat", en: "something else")))
    #expect(ReportCounts(of: document).notChecked == 2)
  }
}
