import Diagnostics
import FormKit

/// How the content of a filled field is set.
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
  /// The fields of a part where all are short, so that it needs no heading.
  static func shortFields(_ blocks: [LabelledBlock]) -> [ShortField]? {
    var fields: [ShortField] = []
    for block in blocks {
      guard case .short(let value) = block.block else { return nil }
      fields.append(ShortField(label: block.label.asLabel, value: value))
    }
    return fields
  }

  /// Whether the block has headings of its own.
  var hasHeadings: Bool {
    switch self {
    case .records: true
    case .part(let blocks): Self.shortFields(blocks) == nil
    case .short, .paragraphs, .values, .rows: false
    }
  }
}

extension String {
  /// The words as a label before a value.
  var asLabel: String {
    guard let last, !"?!:".contains(last) else { return self }
    return self + ":"
  }
}
