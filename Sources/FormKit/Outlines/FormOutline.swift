public import Diagnostics

/// What a document for people lifts out of a form: what it is about, what stands first in short,
/// and which columns are added up below a list.
///
/// The form declares it, beside its fields; it is made when it is asked for.
public struct FormOutline: Sendable, Hashable {
  /// The field that says what the document is about.
  public var headline: FieldPath?
  /// What someone who reads no further should know, in order.
  public var summary: [SummaryField]
  public var totals: [ListTotal]

  public init(headline: FieldPath? = nil, summary: [SummaryField] = [], totals: [ListTotal] = []) {
    self.headline = headline
    self.summary = summary
    self.totals = totals
  }
}

/// A field that stands in the summary of a document.
public struct SummaryField: Sendable, Hashable {
  public var path: FieldPath
  /// Of a list, the fields of an item that name it, in English: the first by itself, the others in
  /// brackets.
  public var naming: [String]
}

extension SummaryField {
  public init<Value>(_ place: Place<Value>) {
    self.init(path: place.path, naming: [])
  }

  /// - Parameters:
  ///   - name: the field that names an item.
  ///   - others: fields that say more of it.
  public init<Item: FormPart>(
    _ place: Place<[Item]>, by name: Token<Item, String>, _ others: [FieldInfo]
  ) {
    self.init(path: place.path, naming: ([name.field.info] + others).map(\.name.en))
  }
}

/// The columns of a list that are added up below it.
public struct ListTotal: Sendable, Hashable {
  public var list: FieldPath
  /// The English names of the columns, all of amounts.
  public var columns: [String]
}

extension ListTotal {
  public init<Item: FormPart>(_ place: Place<[Item]>, _ columns: Token<Item, Money>...) {
    self.init(list: place.path, columns: columns.map(\.field.info.name.en))
  }
}
