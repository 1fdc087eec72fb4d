import Diagnostics
import SheetKit

/// The sheet that tells which document a workbook was made of.
struct ParticularsSheet {
  let frame: SheetFrame
  let language: Language

  func sheet(
    besides names: [SheetName], header: (String) -> [[SheetCell]], page: PrintedPage
  ) -> Sheet {
    let name = SheetName(Text.particulars[language], besides: names)
    var sheet = Sheet(name: name, widths: Self.widths, page: page)
    let styles = SheetStyles(language: language)
    let value = CellStyle().with {
      $0.wraps = true
      $0.line = .below
    }
    sheet.rows = header(name.text) + [[]]
    for particular in frame.particulars {
      let words = VisibleText.paragraphs(particular.value).joined(separator: "\n")
      sheet.rows.append([
        SheetCell(.text(particular.label[language]), styles.label),
        SheetCell(.text(SheetText.cell(words, ending: "…")), value),
      ])
    }
    sheet.heights = SheetHeights.of(
      sheet.rows, widths: Self.widths, from: sheet.rows.count - frame.particulars.count)
    return sheet
  }

  private static let widths = [34.0, 80]
}

extension Text {
  fileprivate static let particulars = Text(sv: "Om bilagan", en: "About this annex")
}
