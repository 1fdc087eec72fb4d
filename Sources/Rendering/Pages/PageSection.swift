import Diagnostics
import FormKit

/// A part of the page that the contents lead to.
struct PageSection {
  /// What links lead to.
  var id: String
  var title: String
  /// The section's field in the form; nil for the particulars at the top.
  var path: FieldPath?
  var block: FieldBlock

  /// The sections of a form: first the fields that say which document it is, then each section.
  static func sections(of paper: Paper) -> [PageSection] {
    let blocks = paper.blocks
    let opening = blocks.prefix { !$0.field.shape.isSection }
    let particulars = PageSection(
      id: "section-particulars", title: PageWords.particulars[paper.language], path: nil,
      block: .part(Array(opening)))
    return (opening.isEmpty ? [] : [particulars])
      + blocks.dropFirst(opening.count).map { block in
        PageSection(
          id: "section-\(block.field.name.en)", title: block.label,
          path: FieldPath([.field(block.field.name.en)]), block: block.block)
      }
  }
}
