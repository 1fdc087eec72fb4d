import Diagnostics
import FormKit

/// How the content of a filled field is set, whatever it is set in.
indirect enum FieldBlock {
  /// One value on one line, beside its label where there is room.
  case short(String)
  /// By itself, in paragraphs.
  case paragraphs(String)
  /// A list of values.
  case values([String])
  /// Fields within a field.
  case part([LabelledBlock])
  /// Records as rows.
  case rows(RecordRows)
  /// Records with a heading each.
  case records(ListShape, [FormNode])
}

/// A filled field with its label.
struct LabelledBlock {
  var field: FieldInfo
  var label: String
  var block: FieldBlock
}

extension FieldBlock {
  /// Whether it is one value on one line.
  var isShort: Bool { if case .short = self { true } else { false } }

  /// Whether the block has headings of its own; a part of short fields needs none.
  var hasHeadings: Bool {
    switch self {
    case .records: true
    case .part(let blocks): !blocks.allSatisfy(\.block.isShort)
    case .short, .paragraphs, .values, .rows: false
    }
  }
}

extension Shape {
  /// Whether a field at the top of a form is a section rather than one of its particulars.
  var isSection: Bool {
    switch self {
    case .part, .list: true
    default: hasParagraphs
    }
  }
}
