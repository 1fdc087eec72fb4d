import Diagnostics
import FormKit

/// The limits within which blocks are made.
struct TextMeasure {
  var language: Language
  var width: Int
  var breaker: LineBreaker
}

extension TextMeasure {
  /// The filled fields of a part in form order, without those in `names`.
  func blocks(of node: FormNode, in part: PartInfo, except names: Set<String> = [])
    -> [LabelledBlock]
  {
    let reader = BlockReader(language: language) { value, label in
      breaker.measure("\(label.asLabel) \(value)") <= width
    }
    return reader.blocks(of: node, in: part, except: names)
  }
}
