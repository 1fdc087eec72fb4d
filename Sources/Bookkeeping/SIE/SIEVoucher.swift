import Diagnostics

/// A voucher of a SIE file while its rows are read.
struct SIEVoucher {
  let name: String
  let range: SourceRange
  var isOpened = false
  /// Whether a row cannot be read, so that the sum of the others says nothing.
  private(set) var isFaulty = false
  /// Nil where its line cannot be read.
  private var voucher: Voucher?
  /// An added row that waits for the row that it stands for.
  private var added: (row: Row, range: SourceRange)?

  /// What makes two rows the same.
  fileprivate struct Row: Hashable {
    var account: String
    var objects: [LedgerObject]
    var amount: Int64
  }

  /// Reads `#VER series number date text`; a file to be taken in may lack series and number.
  init(_ line: SIELine, _ findings: inout NotedFindings) {
    let series = line.text(0)?.text ?? ""
    let number = line.text(1)?.text ?? ""
    range = line.text(1)?.range ?? line.range
    name = series + number
    guard let date = line.text(2) else {
      findings.note(SIERowRule.absent(.date, at: line.range))
      return
    }
    guard let day = LedgerDay(digits: date.text) else {
      findings.note(SIERowRule.wrongDate(date))
      return
    }
    guard !number.isEmpty else {
      findings.note(SIERowRule.absent(.number, at: line.text(1)?.range ?? line.range))
      return
    }
    voucher = Voucher(
      series: series, number: number, date: day, text: (line.text(3)?.text ?? "").trimmed,
      range: range)
  }

  /// Reads `#TRANS account {objects} amount date text`, or a row that was added or taken away.
  mutating func read(_ line: SIELine, _ findings: inout NotedFindings) {
    guard let row = Self.row(line, &findings) else {
      isFaulty = true
      return
    }
    switch line.label {
    case "RTRANS":
      reportAdded(&findings)
      added = (Row(row), line.range)
    case "BTRANS": break
    default:
      if added?.row == Row(row) { added = nil }
      reportAdded(&findings)
      voucher?.rows.append(row)
    }
  }

  /// The voucher, when its last brace is read.
  mutating func closed(_ findings: inout NotedFindings) -> Voucher? {
    reportAdded(&findings)
    return voucher
  }

  private mutating func reportAdded(_ findings: inout NotedFindings) {
    guard let added else { return }
    findings.note(SIEAddedRowRule.finding(at: added.range))
    self.added = nil
  }

  private static func row(_ line: SIELine, _ findings: inout NotedFindings) -> VoucherRow? {
    guard let account = line.text(0), !account.text.isEmpty else {
      findings.note(SIERowRule.absent(.account, at: line.range))
      return nil
    }
    // Some systems leave the braces out where a row has no objects.
    let list = line.items.dropFirst().first
    var objects: [PlacedText] = []
    var next = 1
    if case .list(let texts, _)? = list { (objects, next) = (texts, 2) }
    guard let first = line.text(next) else {
      findings.note(SIERowRule.absent(.amount, at: line.range))
      return nil
    }
    let amount = line.text(next + 1).flatMap { grouped(first, $0) } ?? first
    guard let units = LedgerNumber(point: amount.text)?.minorUnits else {
      findings.note(SIERowRule.wrongAmount(amount))
      return nil
    }
    guard objects.count.isMultiple(of: 2) else {
      findings.note(SIERowRule.oddObjects(at: line.range))
      return nil
    }
    let pairs = stride(from: 0, to: objects.count, by: 2).map { index in
      LedgerObject(dimension: objects[index].text, number: objects[index + 1].text)
    }
    return VoucherRow(
      account: account.text, objects: pairs, amount: units,
      text: (line.text(next + 2)?.text ?? "").trimmed, range: line.range)
  }
}

extension SIEVoucher {
  /// An amount with a space between its thousands, which falls apart in two; nil where what follows
  /// the amount is the row's date, as it should be, or anything else.
  private static func grouped(_ first: PlacedText, _ rest: PlacedText) -> PlacedText? {
    let digits = rest.text.prefix { $0.isASCII && $0.isNumber }
    let decimals = rest.text.dropFirst(digits.count)
    guard digits.utf8.count == 3, decimals.isEmpty || decimals.hasPrefix(".") else { return nil }
    return PlacedText(
      text: "\(first.text) \(rest.text)",
      range: SourceRange(start: first.range.start, end: rest.range.end))
  }
}

extension SIEVoucher.Row {
  fileprivate init(_ row: VoucherRow) {
    self.init(account: row.account, objects: row.objects, amount: row.amount)
  }
}
