package import Diagnostics
package import FormKit

/// What a sheet holds of a part of a form.
package struct SheetPlan: Sendable {
  /// The name on its tab.
  package var name: Text
  /// The fields of the part, in order: lists become tables, others a line each.
  package var fields: [FieldInfo]

  package init(name: Text, fields: [FieldInfo]) {
    self.name = name
    self.fields = fields
  }
}

/// What is said on each sheet beside the part itself.
package struct SheetFrame: Sendable {
  /// What the workbook is and what it is about.
  package var title: String
  /// Whom it comes from, or what it belongs to.
  package var subtitle: String
  /// The organisation that it comes from.
  package var company: String
  /// Whether every sheet and page is marked as a draft.
  package var isDraft: Bool
  /// What is told of the document on a sheet of its own: what it is, and how it is.
  package var particulars: [Particular]

  package init(
    title: String, subtitle: String, company: String, isDraft: Bool, particulars: [Particular]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.company = company
    self.isDraft = isDraft
    self.particulars = particulars
  }

  package struct Particular: Sendable {
    package var label: Text
    package var value: String

    package init(_ label: Text, _ value: String) {
      self.label = label
      self.value = value
    }
  }
}
