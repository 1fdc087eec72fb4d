/// Records too wide for a table as a numbered list: what each is about, its amount to the right,
/// and the other values with their labels below.
struct RecordLedger {
  private let rows: RecordRows
  private let width: Int
  private let breaker: LineBreaker
  private let lead: RecordRows.Column?
  private let amount: RecordRows.Column?
  private let details: [RecordRows.Column]
  private let numberWidth: Int
  private let amountWidth: Int

  /// Between a lead and its amount, and at least so much lead on each line.
  private static let gap = 2
  private static let leastLead = 14

  init(_ rows: RecordRows, width: Int, breaker: LineBreaker) {
    self.rows = rows
    self.width = width
    self.breaker = breaker
    numberWidth = "\(rows.numbers.last ?? 0).".utf8.count
    let amounts = rows.columns.last { $0.sort == .amount }
    let widest = amounts.map { column in
      ([column.label] + column.cells).map(breaker.measure).max() ?? 0
    }
    let leadWidth = width - numberWidth - 1 - Self.gap - (widest ?? 0)
    let hasAmount = leadWidth >= Self.leastLead && rows.columns.count > 1
    let amount = hasAmount ? amounts : nil
    self.amount = amount
    amountWidth = amount == nil ? 0 : widest ?? 0
    let others = rows.columns.filter { $0.name != amount?.name }
    let lead =
      RecordTitle.fields.lazy.compactMap { name in
        others.first { $0.name == name && $0.sort == .text }
      }.first ?? others.first
    self.lead = lead
    details = others.filter { $0.name != lead?.name }
  }

  var lines: [String] {
    let heading = entry(number: "", lead: lead?.label ?? "", amount: amount?.label ?? "")
    let entries = rows.numbers.indices.flatMap(lines)
    let widest = (heading + entries).map(breaker.measure).max() ?? 0
    return heading + [String(repeating: "-", count: widest)] + entries
  }

  private func lines(ofRow row: Int) -> [String] {
    let margin = String(repeating: " ", count: numberWidth + 1)
    let entry = entry(
      number: "\(rows.numbers[row]).", lead: lead?.cells[row] ?? "",
      amount: amount?.cells[row] ?? "")
    return entry + detailLines(ofRow: row).map { margin + $0 }
  }

  private func entry(number: String, lead: String, amount: String) -> [String] {
    let leadWidth = width - numberWidth - 1 - (amountWidth > 0 ? amountWidth + Self.gap : 0)
    let lines = breaker.lines(of: lead, width: leadWidth)
    return (lines.isEmpty ? [""] : lines).enumerated().map { index, line in
      let number = breaker.padded(index == 0 ? number : "", to: numberWidth, atStart: true)
      guard index == 0, amountWidth > 0 else { return "\(number) \(line)" }
      let gap = String(repeating: " ", count: Self.gap)
      return "\(number) \(breaker.padded(line, to: leadWidth))\(gap)"
        + breaker.padded(amount, to: amountWidth, atStart: true)
    }
  }

  /// The other values, broken between one and the next rather than inside.
  private func detailLines(ofRow row: Int) -> [String] {
    let filled = details.filter { !$0.cells[row].isEmpty }
    let room = width - numberWidth - 1
    var lines: [String] = []
    for column in filled {
      let detail = "\(column.label): \(column.cells[row])"
      let joined = lines.last.map { "\($0) · \(detail)" }
      if let joined, breaker.measure(joined) <= room {
        lines[lines.count - 1] = joined
      } else {
        lines += breaker.lines(of: detail, width: room)
      }
    }
    return lines
  }
}
