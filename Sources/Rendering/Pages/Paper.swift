public import Diagnostics
public import FormKit

/// A filled form with all that a document for people says of it.
public struct Paper: Sendable {
  /// The form as people read it (`FormPart.tree(.shown(language))`).
  public var tree: FormNode
  /// The same form with its exact values (`FormPart.tree(.canonical)`), from which sums are made.
  public var exact: FormNode
  public var form: FormInfo
  public var outline: FormOutline
  public var language: Language
  /// What the form was checked against; nil where it was not.
  public var stamp: DocumentStamp?
  /// What the check found; nil where there was none.
  public var check: DocumentReport?
  /// What people would rather look at than read, each in the section of its field.
  public var pictures: [Picture]
  /// Whose paper it is; nil where it is no one's in particular.
  public var letterhead: PageLetterhead?
  /// Whether every page says that it is a draft.
  public var isDraft: Bool

  public init(
    tree: FormNode, exact: FormNode, form: FormInfo, outline: FormOutline = FormOutline(),
    language: Language, stamp: DocumentStamp? = nil, check: DocumentReport? = nil,
    pictures: [Picture] = [], letterhead: PageLetterhead? = nil, isDraft: Bool = false
  ) {
    self.tree = tree
    self.exact = exact
    self.form = form
    self.outline = outline
    self.language = language
    self.stamp = stamp
    self.check = check
    self.pictures = pictures
    self.letterhead = letterhead
    self.isDraft = isDraft
  }
}

extension Paper {
  /// The kind of document in words, where the form has kinds and one is stated.
  var kind: String? { DocumentWords.kind(of: tree, as: form, in: language) }

  /// What the document is about, on one line.
  var headline: String? {
    outline.headline.flatMap { tree.node(at: $0, as: form.part) }.flatMap(ShownText.of)
      .map(ShownText.onOneLine)
  }

  /// The filled fields of the form.
  var blocks: [LabelledBlock] {
    reader.blocks(of: tree, in: form.part, except: DocumentWords.titleFields(kind: kind))
  }

  /// On a page there is room beside a label for whatever is one line.
  var reader: BlockReader { BlockReader(language: language) { _, _ in true } }

  /// The columns of a list that are added up.
  func summedColumns(of list: FieldPath) -> [String] {
    outline.totals.first { $0.list == list }?.columns ?? []
  }

  /// The sum of a column, exact; nil where an amount cannot be read or the sum cannot be held.
  func sum(of column: String, in list: FieldPath) -> Money? {
    let items = exact.node(at: list, as: form.part)?.items ?? []
    var amounts: [Money] = []
    for item in items {
      guard let text = item.nodesByName[column]?.text else { continue }
      guard let amount = try? Money(written: text) else { return nil }
      amounts.append(amount)
    }
    return amounts.isEmpty ? nil : Money.sum(amounts)
  }
}
