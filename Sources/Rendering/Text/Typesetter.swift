import Diagnostics
import FormKit

/// Sets the blocks of a form on a sheet: titles, headings, paragraphs and lists.
struct Typesetter {
  let measure: TextMeasure
  var sheet = TextSheet()

  var breaker: LineBreaker { measure.breaker }
  var width: Int { measure.width }

  init(measure: TextMeasure) { self.measure = measure }

  /// The document's title between two rules, each of its texts on a line of its own.
  mutating func title(_ texts: [String]) {
    let lines = texts.flatMap { breaker.lines(of: $0, width: width) }
    let rule = String(repeating: "=", count: widest(lines))
    sheet.blankLine()
    sheet.lines([rule] + lines + [rule])
    sheet.blankLine()
  }

  /// A heading on a rule: double for sections (1), single below them, dotted further down.
  mutating func heading(_ text: String, level: Int) {
    let lines = breaker.lines(of: text, width: width)
    let mark = level == 1 ? "=" : level == 2 ? "-" : "."
    sheet.blankLine()
    sheet.lines(lines + [String(repeating: mark, count: widest(lines))])
    sheet.blankLine()
  }

  /// A label by itself, before what does not fit beside it.
  mutating func label(_ text: String) {
    sheet.blankLine()
    sheet.lines(breaker.lines(of: text.asLabel, width: width))
    sheet.blankLine()
  }

  /// A rule across the sheet.
  mutating func rule() {
    sheet.blankLine()
    sheet.line(String(repeating: "-", count: width))
    sheet.blankLine()
  }

  /// Text by itself, without indentation, so that it can be copied.
  ///
  /// Between paragraphs stands a blank line, and nowhere else: a text that was broken by hand must
  /// not fall apart at each of its lines.
  mutating func paragraphs(_ text: String) {
    sheet.blankLine()
    for paragraph in ProseLines.paragraphs(of: text) {
      sheet.lines(paragraph.flatMap { breaker.lines(of: $0, width: width) })
      sheet.blankLine()
    }
  }

  /// Values with a dash each, whose further lines begin below the first word.
  mutating func values(_ items: [String]) {
    sheet.blankLine()
    for item in items {
      let lines = item.split(whereSeparator: \.isNewline).flatMap {
        breaker.lines(of: String($0), width: width - 2)
      }
      for (index, line) in lines.enumerated() { sheet.line((index == 0 ? "- " : "  ") + line) }
    }
    sheet.blankLine()
  }

  mutating func shortFields(_ fields: [ShortField], indent: Int = 0) {
    sheet.blankLine()
    sheet.lines(ShortField.lines(of: fields, indent: indent, width: width, breaker: breaker))
    sheet.blankLine()
  }

  /// Records as a table where it fits, else as a numbered list, and then what explains them.
  mutating func rows(_ rows: RecordRows) {
    var columns = rows.columns
    if !rows.notes.isEmpty {
      columns.insert(rows.numberColumn(in: measure.language), at: 0)
    }
    sheet.blankLine()
    let table = RecordTable(columns, width: width, breaker: breaker)
    sheet.lines(table?.lines ?? RecordLedger(rows, width: width, breaker: breaker).lines)
    sheet.blankLine()
    for note in rows.notes {
      for (number, text) in zip(rows.numbers, note.cells) where !text.isEmpty {
        label("\(note.label), \(rows.itemLabel) \(number)")
        paragraphs(text)
      }
    }
  }

  private func widest(_ lines: [String]) -> Int { lines.map(breaker.measure).max() ?? 0 }
}

extension RecordRows {
  /// A column with the number of each row, for what refers to it.
  fileprivate func numberColumn(in language: Language) -> Column {
    Column(
      name: "", label: Text(sv: "Nr", en: "No.")[language], sort: .number,
      cells: numbers.map(String.init))
  }
}
