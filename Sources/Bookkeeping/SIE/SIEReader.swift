import Diagnostics

/// Reads a SIE file of type 4, as the standard's version 4B has it.
///
/// Labels that are not known are passed over, as the standard demands, and so is what a known label
/// has after the items it should have. Of rows that were added to a voucher (`#RTRANS`) and rows
/// that were taken away (`#BTRANS`) only the `#TRANS` that stays counts: an added row is followed
/// by one that is the same.
struct SIEReader {
  private var ledger = Ledger()
  private var findings = NotedFindings()
  private var type: PlacedText?
  private var open: SIEVoucher?
  /// Where a check sum was begun that is not ended.
  private var openSum: SourceRange?

  static func read(_ source: SourceText, in encoding: LedgerText.Encoding) -> LedgerReading {
    var reader = SIEReader()
    let lines = source.lines
    for (index, line) in lines.enumerated() { reader.read(SIELine(line, number: index + 1)) }
    reader.finish(lines.count, encoding)
    var reading = LedgerReading(source: source, format: .sie)
    reading.ledger = reader.ledger
    reading.findings = reader.findings.byPlace
    return reading
  }

  /// The labels of what counts, and the braces around it.
  private static let ofVouchers: Set = ["", "VER", "TRANS", "RTRANS", "BTRANS"]

  private mutating func read(_ line: SIELine) {
    if let unclosed = line.unclosed, Self.ofVouchers.contains(line.label ?? "") {
      findings.note(SIERowRule.unclosed(at: unclosed))
    }
    switch line.label {
    case nil: readBraces(line)
    case "VER": begin(line)
    case "TRANS", "RTRANS", "BTRANS": readRow(line)
    case "SIETYP": type = line.text(0)
    case "KONTO": note(line.text(0), as: line.text(1)) { $0.accounts[$1] = $2 }
    case "DIM", "UNDERDIM": note(line.text(0), as: line.text(1)) { $0.dimensions[$1] = $2 }
    case "OBJEKT": noteObject(line)
    case "KSUMMA": openSum = line.text(0) == nil && openSum == nil ? line.range : nil
    default: break
    }
    if line.closes, line.label != nil { close(line) }
  }

  private mutating func note(
    _ number: PlacedText?, as name: PlacedText?, _ keep: (inout Ledger, String, String) -> Void
  ) {
    if let number, let name { keep(&ledger, number.text, name.text) }
  }

  private mutating func noteObject(_ line: SIELine) {
    guard let dimension = line.text(0), let number = line.text(1), let name = line.text(2) else {
      return
    }
    ledger.objects[LedgerObject(dimension: dimension.text, number: number.text)] = name.text
  }

  // MARK: Vouchers

  private mutating func begin(_ line: SIELine) {
    if let open { findings.note(SIEWholeRule.open(open.name, at: open.range)) }
    open = SIEVoucher(line, &findings)
    if line.opens { open?.isOpened = true }
  }

  private mutating func readBraces(_ line: SIELine) {
    if let stray = line.text(0) {
      findings.note(SIERowRule.stray(stray))
      return
    }
    if line.opens {
      if open == nil {
        findings.note(SIERowRule.strayBrace(at: line.range))
      } else {
        open?.isOpened = true
      }
    }
    if line.closes { close(line) }
  }

  private mutating func readRow(_ line: SIELine) {
    guard open?.isOpened ?? false else {
      findings.note(SIERowRule.outside(at: line.range))
      return
    }
    open?.read(line, &findings)
  }

  private mutating func close(_ line: SIELine) {
    guard var voucher = open, voucher.isOpened else {
      findings.note(SIERowRule.strayBrace(at: line.range))
      return
    }
    open = nil
    guard let closed = voucher.closed(&findings) else { return }
    if closed.balance != 0, !voucher.isFaulty { findings.note(VoucherBalanceRule.finding(closed)) }
    ledger.vouchers.append(closed)
  }

  // MARK: The whole file

  private mutating func finish(_ lineCount: Int, _ encoding: LedgerText.Encoding) {
    if let open {
      findings.note(SIEWholeRule.open(open.name, at: open.range))
    } else if let openSum {
      findings.note(SIEWholeRule.noSum(at: openSum))
    } else if let type, type.text != "4" {
      findings.note(SIETypeRule.wrongType(type))
    } else if ledger.vouchers.isEmpty, findings.hasNoErrors {
      findings.note(SIETypeRule.noVouchers(at: type?.range ?? SourceRange(line: 1)))
    }
    if let finding = SIEEncodingRule.finding(encoding) { findings.note(finding) }
  }
}
