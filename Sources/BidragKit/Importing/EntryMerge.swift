import Bookkeeping
import Diagnostics
import FormKit
import ICLD

/// Which of the entries that the books give a report does not have yet.
///
/// A voucher that the report has is left alone where its entries there add up to the same, however
/// someone divided or worded them. Where those there are some of those that the books give, the
/// rest is added. Where they are others, the voucher has changed, and people have to look.
struct EntryMerge {
  private(set) var added: [Entry] = []
  /// Entries of days outside the period of the report, which are another report's.
  private(set) var outside: [Entry] = []
  /// Entries of days before the initiative began or after it ended, which are no report's.
  private(set) var ofNone: [Entry] = []
  /// How many vouchers were there already, whole.
  private(set) var present = 0
  /// How many vouchers were passed over, since another report of the case has them rightly.
  private(set) var reported = 0
  private(set) var findings: [Finding] = []
  let days: CostDays
  private let places: CostPlaces
  private let otherYears: OtherYears
  private var absent: [AbsentCost] = []
  /// The first entry of each number, that stands in the report or is added.
  private var numbered: [NumberedCost: Numbered]

  private struct Numbered {
    var entry: Entry
    var isAdded = false
  }

  /// Costs that the mapping places where the report has no place, those of one post or activity
  /// together.
  struct AbsentCost {
    enum Place: Hashable {
      /// The report has no posts at all.
      case noPosts
      case post(CostPost)
      case activity(String)
    }

    /// What can be done of it besides mending the mapping.
    enum Remedy: Hashable {
      case otherYear
      /// The post or the activity can be added to the report.
      case add
      /// The decision does not name the post.
      case mappingAlone
    }

    var place: Place
    var remedy: Remedy
    /// The first voucher.
    var voucher: Voucher
    var amounts: [Money]
  }

  /// - Parameters:
  ///   - days: which days the costs of the report are of.
  ///   - otherYears: what the case's other years have.
  ///   - elsewhere: the vouchers of the case's other reports, which are not entered again.
  init(
    _ placed: [LedgerPlacement.Placed], into report: Report, by days: CostDays,
    otherYears: OtherYears, elsewhere: [VoucherIdentity: ReportedVoucher]
  ) {
    self.days = days
    self.otherYears = otherYears
    places = CostPlaces(report, beside: [])
    numbered = report.finance.entries.reduce(into: [:]) { numbered, entry in
      guard let cost = NumberedCost(entry), numbered[cost] == nil else { return }
      numbered[cost] = Numbered(entry: entry)
    }
    let existing = report.finance.entries.byVoucher
    let books = Set(placed.map { $0.parted })
    for voucher in placed {
      if let there = existing[voucher.identity]?.entries(of: voucher, among: books) {
        merge(voucher, there)
      } else if voucher.entries.isEmpty {
        continue
      } else if let other = elsewhere[voucher.identity] {
        // What is another year's stands there rightly.
        guard voucher.entries.contains(where: { isOfThisReportAlone($0) }) else {
          reported += 1
          continue
        }
        findings.append(VoucherReportedRule.finding(voucher.voucher, in: other))
      } else {
        add(voucher.entries, of: voucher.voucher)
      }
    }
    findings += absent.map(UnplacedRowRule.absent)
  }

  private mutating func add(_ entries: [Entry], of voucher: Voucher) {
    for entry in entries {
      let standing = days.standing(of: entry)
      if standing == .noReport {
        ofNone.append(entry)
      } else if standing != .within, standing != .beforehand {
        outside.append(entry)
      } else if let place = absentPlace(of: entry) {
        note(entry, place, voucher)
      } else {
        added.append(entry)
        compare(entry, of: voucher)
      }
    }
  }

  /// Tells of an added entry whose number has come before with another day.
  private mutating func compare(_ entry: Entry, of voucher: Voucher) {
    guard let cost = NumberedCost(entry) else { return }
    guard let other = numbered[cost] else {
      numbered[cost] = Numbered(entry: entry, isAdded: true)
      return
    }
    guard other.entry.date != entry.date else { return }
    findings.append(
      other.isAdded
        ? ChangedVoucherRule.otherDay(voucher, first: other.entry, second: entry)
        : ChangedVoucherRule.otherDay(voucher, there: other.entry, books: entry))
  }

  /// Whether an entry is of the report's own days and of nothing that only another report has.
  private func isOfThisReportAlone(_ entry: Entry) -> Bool {
    days.standing(of: entry) == .within && absentPlace(of: entry) == nil
  }

  /// What an entry names that the report does not have.
  private func absentPlace(of entry: Entry) -> AbsentCost.Place? {
    guard places.hasPosts else { return .noPosts }
    if let post = entry.post, !places.has(post) { return .post(post) }
    if let id = entry.activity, !places.has(activity: id) { return .activity(id) }
    return nil
  }

  private mutating func note(_ entry: Entry, _ place: AbsentCost.Place, _ voucher: Voucher) {
    let amount = entry.amount ?? .zero
    if let index = absent.firstIndex(where: { $0.place == place }) {
      absent[index].amounts.append(amount)
    } else {
      absent.append(
        AbsentCost(place: place, remedy: remedy(of: place), voucher: voucher, amounts: [amount]))
    }
  }

  private func remedy(of place: AbsentCost.Place) -> AbsentCost.Remedy {
    switch place {
    case .noPosts: .add
    case .post(let post) where otherYears.mayHave(post): .otherYear
    case .post(let post): otherYears.allows(post) ? .add : .mappingAlone
    case .activity(let id): otherYears.mayHave(activity: id) ? .otherYear : .add
    }
  }

  private mutating func merge(_ voucher: LedgerPlacement.Placed, _ there: [Entry]) {
    let amounts = there.compactMap(\.amount)
    guard amounts.count == there.count else {
      findings.append(ChangedVoucherRule.unfinished(voucher.voucher))
      return
    }
    let (old, new) = (Money.sum(amounts), Money.sum(voucher.entries.compactMap(\.amount)))
    if old == new {
      present += 1
      comparePlaces(of: there, with: voucher)
      return
    }
    var rest = voucher.entries
    for entry in there {
      guard let index = Self.counterpart(of: entry, in: rest) else {
        findings.append(ChangedVoucherRule.finding(voucher.voucher, there: old, books: new))
        return
      }
      rest.remove(at: index)
    }
    add(rest, of: voucher.voucher)
  }

  /// Tells of entries that the mapping now places otherwise. Where people have divided or merged
  /// them, or named an activity that the mapping does not know, they have decided themselves.
  private mutating func comparePlaces(of there: [Entry], with voucher: LedgerPlacement.Placed) {
    guard there.count == voucher.entries.count else { return }
    var books = voucher.entries
    var others: [Entry] = []
    for entry in there {
      let same = books.firstIndex { $0.amount == entry.amount && $0.isPlaced(as: entry) }
      if let same {
        books.remove(at: same)
      } else {
        others.append(entry)
      }
    }
    for entry in others {
      guard let index = Self.counterpart(of: entry, in: books) else { return }
      let placed = books.remove(at: index)
      guard placed.post != entry.post || placed.activity != nil else { continue }
      findings.append(ChangedVoucherRule.otherPlace(voucher.voucher, there: entry, books: placed))
    }
  }

  /// An entry of the same amount, of the same post and activity if there is one.
  private static func counterpart(of entry: Entry, in entries: [Entry]) -> Int? {
    let same = entries.indices.filter { entries[$0].amount == entry.amount }
    return same.first { entries[$0].post == entry.post && entries[$0].activity == entry.activity }
      ?? same.first { entries[$0].post == entry.post } ?? same.first
  }
}

extension Entry {
  /// Whether the entry has the post and the activity of another.
  fileprivate func isPlaced(as other: Entry) -> Bool {
    post == other.post && activity.map(Spelling.init) == other.activity.map(Spelling.init)
  }
}

/// What two entries have in common that may be one cost with its day corrected: the number of a
/// voucher comes once a year.
private struct NumberedCost: Hashable {
  let number: String
  let year: Int
  let post: CostPost
  let activity: Spelling?

  /// Nil for an entry that does not say which voucher and post it is of.
  init?(_ entry: Entry) {
    guard let identity = VoucherIdentity(entry), let post = entry.post else { return nil }
    number = identity.number
    year = identity.date.year
    self.post = post
    activity = entry.activity.map(Spelling.init)
  }
}
