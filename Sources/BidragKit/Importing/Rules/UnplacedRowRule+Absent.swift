import Bookkeeping
import Diagnostics
import FormKit
import ICLD

extension UnplacedRowRule {
  /// A cost of a post or an activity that the case has, but not the report.
  static func absent(_ cost: EntryMerge.AbsentCost) -> Finding {
    guard let place = cost.place.name else { return withoutPosts(cost) }
    let count = cost.amounts.count
    let sum =
      Money.sum(cost.amounts).map { amount in
        Text(sv: " på \(amount.shown(in: .swedish))", en: " of \(amount.shown(in: .english))")
      } ?? Text(same: "")
    let remedy = cost.words
    return finding(
      Text(
        sv: """
          \(count == 1 ? "En kostnad" : "\(count) kostnader, den första här,")\(sum.sv) hör enligt \
          konteringen till \(place.sv), som ärendet har men inte den här redovisningen, och förs \
          inte in. \(remedy.sv)
          """,
        en: """
          \(count == 1 ? "One cost" : "\(count) costs, the first one here,")\(sum.en) \
          \(count == 1 ? "belongs" : "belong") by the mapping to \(place.en), which the case has, \
          but not this report, and \(count == 1 ? "is" : "are") not entered. \(remedy.en)
          """), cost.voucher, at: cost.voucher.range)
  }

  /// A report whose decision names no posts, so that it was made without any.
  private static func withoutPosts(_ cost: EntryMerge.AbsentCost) -> Finding {
    let count = cost.amounts.count
    let posts = Finance.posts.field.info.name
    return finding(
      Text(
        sv: """
          \(count == 1 ? "En kostnad" : "\(count) kostnader, den första här,") förs inte in, för \
          redovisningen har inga poster. Skriv in de poster som bidraget gäller under \
          ”\(posts.sv):”, med det som beviljades för var och en, och hämta igen.
          """,
        en: """
          \(count == 1 ? "One cost is" : "\(count) costs, the first one here, are") not entered, \
          since the report has no posts. Write the posts that the grant is for below \
          “\(posts.en):”, with what was granted for each, and import again.
          """), cost.voucher, at: cost.voucher.range)
  }
}

extension EntryMerge.AbsentCost {
  /// What to do.
  fileprivate var words: Text {
    let leavingOut = MappingRow.leavingOut
    switch (remedy, place) {
    case (.otherYear, _):
      return Text(
        sv: """
          Rätta konteringen, eller för in kostnaden i redovisningen för det år som den hör till.
          """,
        en: """
          Either correct the mapping, or enter the cost in the report of the year that it belongs \
          to.
          """)
    case (.add, .activity):
      return Text(
        sv: """
          Rätta konteringen, eller lägg till aktiviteten i redovisningen. Ska kostnaden inte \
          redovisas skriver du \(leavingOut.sv) i konteringen.
          """,
        en: """
          Either correct the mapping, or add the activity to the report. If the cost is not to be \
          reported, write \(leavingOut.en) in the mapping.
          """)
    case (.add, _):
      return Text(
        sv: """
          Rätta konteringen, eller lägg till posten i redovisningen. Ska kostnaden inte redovisas \
          skriver du \(leavingOut.sv) i konteringen.
          """,
        en: """
          Either correct the mapping, or add the post to the report. If the cost is not to be \
          reported, write \(leavingOut.en) in the mapping.
          """)
    case (.mappingAlone, _):
      return Text(
        sv: """
          Beslutet har inte den posten. Rätta konteringen, eller skriv \(leavingOut.sv) där om \
          kostnaden inte ska redovisas.
          """,
        en: """
          The decision does not have that post. Either correct the mapping, or write \
          \(leavingOut.en) there if the cost is not to be reported.
          """)
    }
  }
}

extension EntryMerge.AbsentCost.Place {
  /// Nil where there is no place at all.
  fileprivate var name: Text? {
    switch self {
    case .noPosts: nil
    case .post(let post): Text(sv: "posten ”\(post.name.sv)”", en: "the post “\(post.name.en)”")
    case .activity(let id):
      Text(sv: "aktiviteten ”\(id.shortened)”", en: "the activity “\(id.shortened)”")
    }
  }
}
