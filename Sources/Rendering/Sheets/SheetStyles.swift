import Diagnostics
import FormKit
import SheetKit

/// How the cells of a filled part look.
struct SheetStyles {
  let language: Language

  var title: CellStyle {
    CellStyle().with {
      $0.isBold = true
      $0.size = 14
    }
  }
  var note: CellStyle { CellStyle().with { $0.ink = .pale } }
  var draft: CellStyle {
    CellStyle().with {
      $0.isBold = true
      $0.ink = .warning
    }
  }
  var blockTitle: CellStyle {
    CellStyle().with {
      $0.isBold = true
      $0.size = 11
    }
  }

  /// A column's heading stands where its values do.
  func heading(of field: FieldInfo, isFirst: Bool) -> CellStyle {
    CellStyle().with {
      $0.isIndented = !isFirst && !field.shape.isNumber
      $0.isBold = true
      $0.fill = .heading
      $0.wraps = true
      $0.alignment = field.shape.isNumber ? .end : .start
    }
  }

  var label: CellStyle {
    CellStyle().with {
      $0.isBold = true
      $0.fill = .sum
      $0.wraps = true
    }
  }

  /// - Parameter decimals: those of the numbers of the column.
  func value(
    of field: FieldInfo, decimals: Int, isShare: Bool, isFirst: Bool
  ) -> CellStyle {
    CellStyle().with { style in
      style.line = .below
      // A word beside the number to its left would read as its unit.
      style.isIndented = !isFirst && !field.shape.isNumber
      switch field.shape {
      case .amount: style.numberFormat = amount
      case .decimal: style.numberFormat = signed(Self.number(decimals) + (isShare ? share : ""))
      case .integer:
        style.numberFormat = "0"
        style.alignment = .start
      case .date:
        style.numberFormat = day
        style.alignment = .start
      case .text, .choice, .pattern, .part, .list:
        style.wraps = true
        style.alignment = .start
      }
    }
  }

  /// An amount that stands alone, with its currency.
  var sum: CellStyle {
    CellStyle().with {
      $0.isBold = true
      $0.fill = .sum
      $0.numberFormat = amountWithCurrency
    }
  }

  private var amount: String { signed(Self.number(2)) }

  private var amountWithCurrency: String {
    signed(
      language == .swedish ? Self.number(2) + "\\ \"kr\"" : "\"SEK\"\\ " + Self.number(2))
  }

  /// With a minus sign, as print has it, and not a hyphen. Marks are those of the language wherever
  /// the reader's program goes by it; Excel goes by the reader's own.
  private func signed(_ format: String) -> String {
    let locale = language == .swedish ? "[$-41D]" : "[$-809]"
    return "\(locale)\(format);\(locale)\u{2212}\(format)"
  }

  private var day: String { language == .swedish ? "yyyy\\-mm\\-dd" : "[$-809]d\\ mmm\\ yyyy" }

  /// Swedish has a blank before the sign, English none.
  private var share: String { language == .swedish ? "\\ %" : "%" }

  private static func number(_ decimals: Int) -> String {
    "#,##0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
  }
}

extension Shape {
  /// Whether values stand to the right, digit below digit.
  var isNumber: Bool {
    switch self {
    case .decimal, .amount: true
    default: false
    }
  }
}
