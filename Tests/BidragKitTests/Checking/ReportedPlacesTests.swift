import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

/// What rules say beside a number, and at a value, that cannot be read.
@Suite("Places of which enough is said")
struct ReportedPlacesTests {
  private static let part = Application.form.part
  private static let places = ReportedPlaces(
    in: [
      Finding(NumberRule.info, at: path("budget.lines[1].quantity"), message: Text(same: "x")),
      Finding(NumberRule.info, at: path("budget.requested"), message: Text(same: "x")),
      Finding(ChoiceRule.info, at: path("budget.lines[2].currency"), message: Text(same: "x")),
      Finding(ChoiceRule.info, at: path("budget.lines[3].post"), message: Text(same: "x")),
      Finding(SortRule.info, at: path("activities[0].results"), message: Text(same: "x")),
      Finding(SortRule.info, at: path("background"), message: Text(same: "x")),
      Finding(DateRule.info, at: path("signature.date"), message: Text(same: "x")),
    ], of: part)

  private static func path(_ words: String) -> FieldPath { FieldPath(words) ?? .root }

  private func isSilent(_ words: String) -> Bool {
    Self.places.contain(
      Finding(SortRule.info, at: Self.path(words), message: Text(same: "x")))
  }

  @Test(
    "At the number itself, and at the other numbers of its row, nothing more is said",
    arguments: [
      "budget.lines[1].quantity", "budget.lines[1].amount", "budget.requested",
      "budget.lines[2].amount",
    ])
  func silent(_ words: String) { #expect(isSilent(words)) }

  @Test(
    "Of what cannot be read, a rule does not say that it is missing",
    arguments: [
      "budget.lines[3].post", "budget.lines[2].currency", "activities[0].results",
      "background.origin", "signature.date",
    ])
  func unread(_ words: String) { #expect(isSilent(words)) }

  @Test(
    "What else is wrong in the row, in other rows, and outside lists is told",
    arguments: [
      "budget.lines[3].amount", "budget.lines[2].post", "budget.lines[1].activity",
      "budget.lines[1]", "budget.lines[0].amount", "budget.lines",
      "budget.other_financing[1].amount", "in_short.title", "activities[0].start",
      "activities[1].results", "signature.place",
    ])
  func told(_ words: String) { #expect(!isSilent(words)) }
}
