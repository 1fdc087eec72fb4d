public import Diagnostics

/// Which fields of a form make up its logical framework.
public struct LogicMatrixInfo: Sendable {
  /// A sort of step, with what measures it and the steps below it.
  ///
  /// Its path begins where the step above it stands.
  public struct Step: Sendable {
    var sort: Text
    var list: FieldPath
    var mark: FieldInfo?
    var text: FieldInfo
    var detail: FieldInfo?
    var measures: FieldPath?
    var unit: FieldInfo?
    var cells: [FieldInfo] = []
    var served: Served?
    var below: [Step] = []

    /// - Parameters:
    ///   - items: the steps, from the form's root or from the step above.
    ///   - detail: what else is said of a step in a word.
    public init<Item: FormPart>(
      _ sort: Text, _ items: PictureItems<Item>, mark: Token<Item, String>,
      text: Token<Item, String>
    ) {
      self.sort = sort
      list = items.path
      self.mark = mark.field.info
      self.text = text.field.info
    }
  }

  /// Items elsewhere in the form that name the steps that they serve.
  struct Served: Sendable {
    var label: Text
    var list: FieldPath
    var mark: FieldInfo
    var name: FieldInfo
    var refers: FieldInfo
  }

  /// Texts that hold for the whole.
  struct Notes: Sendable {
    var label: Text
    var path: FieldPath
    /// The field of each item; nil where the items are texts themselves.
    var text: FieldInfo?
  }

  private let columns: [Text]
  private let overall: (label: Text, path: FieldPath)?
  private let steps: [Step]
  private var notes: [Notes] = []

  /// - Parameter overall: what all steps lead to, with its label.
  public init(overall: (Text, Place<String>)? = nil, _ steps: Step...) {
    self.overall = overall.map { ($0.0, $0.1.path) }
    self.steps = steps
    columns = steps.compactMap(\.columns).first ?? []
  }
}

extension LogicMatrixInfo {
  /// Texts that hold for the whole, below the steps.
  public func noting(_ label: Text, _ place: Place<[String]>) -> Self {
    adding(Notes(label: label, path: place.path))
  }

  /// Items that hold for the whole, below the steps.
  public func noting<Item: FormPart>(
    _ label: Text, _ items: PictureItems<Item>, text: Token<Item, String>
  ) -> Self {
    adding(Notes(label: label, path: items.path, text: text.field.info))
  }

  private func adding(_ notes: Notes) -> Self {
    var info = self
    info.notes.append(notes)
    return info
  }
}

extension LogicMatrixInfo.Step {
  /// The steps are said more of in a word.
  public func detailed<Item: FormPart, Detail>(by token: Token<Item, Detail>) -> Self {
    changed { $0.detail = token.field.info }
  }

  /// Each step has items that measure it; their fields are the columns of the matrix.
  ///
  /// - Parameter unit: what the values of an item are counted in, which is said in its first
  ///   column.
  public func measured<Item: FormPart, Measure: FormPart>(
    by list: Token<Item, [Measure]>, unit: Token<Measure, String>,
    _ cells: Token<Measure, String>...
  ) -> Self {
    changed {
      $0.measures = FieldPath([.field(list.field.info.name.en)])
      $0.unit = unit.field.info
      $0.cells = cells.map(\.field.info)
    }
  }

  /// Items elsewhere in the form name the steps that they serve.
  public func served<Item: FormPart>(
    _ label: Text, by items: PictureItems<Item>, mark: Token<Item, String>,
    named name: Token<Item, String>, refers: Token<Item, [String]>
  ) -> Self {
    changed {
      $0.served = LogicMatrixInfo.Served(
        label: label, list: items.path, mark: mark.field.info, name: name.field.info,
        refers: refers.field.info)
    }
  }

  /// Further steps lead to each step.
  public func reached(by steps: LogicMatrixInfo.Step...) -> Self { changed { $0.below = steps } }

  private func changed(_ change: (inout Self) -> Void) -> Self {
    var step = self
    change(&step)
    return step
  }

  /// The cells of an item that measures a step.
  fileprivate func row(of measure: FormNode) -> [String] {
    var row = cells.map { measure.text(of: $0) ?? "" }
    guard let unit = measure.text(of: unit), let first = row.first, !first.isEmpty else {
      return row
    }
    row[0] = "\(first) (\(unit))"
    return row
  }

  /// The headings of what measures this step or one below it.
  fileprivate var columns: [Text]? {
    cells.isEmpty ? below.lazy.compactMap(\.columns).first : cells.map(\.label)
  }
}

extension LogicMatrixInfo {
  /// The matrix of a tree; nil where no step is stated.
  func filled(from tree: FormNode) -> LogicMatrix? {
    let served = ServedMarks(steps, in: tree)
    var rows = steps.flatMap { filled($0, from: tree, served) }
    if let overall, let text = tree.nodes(along: overall.path).first?.text, !text.isEmpty {
      rows = [LogicMatrix.Step(sort: overall.label, text: text, steps: rows)]
    }
    guard !rows.isEmpty else { return nil }
    let matrix = LogicMatrix(
      columns: columns, steps: rows,
      notes: notes.compactMap { $0.filled(from: tree) })
    return matrix.withoutEmptyColumns
  }

  private func filled(
    _ step: Step, from node: FormNode, _ served: ServedMarks
  ) -> [LogicMatrix.Step] {
    node.nodes(along: step.list).compactMap { item in
      let mark = item.text(of: step.mark)
      guard let text = item.text(of: step.text) ?? mark else { return nil }
      let measures = step.measures.map { item.nodes(along: $0) } ?? []
      let serving = served.items(serving: mark, as: step.served)
      return LogicMatrix.Step(
        sort: step.sort, mark: mark == text ? nil : mark, text: text,
        detail: item.label(of: step.detail),
        measures: measures.filter { !$0.isBlank }.map(step.row),
        notes: serving.isEmpty
          ? [] : [LogicMatrix.Note(label: step.served?.label ?? Text(same: ""), items: serving)],
        steps: step.below.flatMap { filled($0, from: item, served) })
    }
  }
}

extension LogicMatrixInfo.Notes {
  fileprivate func filled(from tree: FormNode) -> LogicMatrix.Note? {
    let items = tree.nodes(along: path).compactMap { node in
      text == nil ? node.text : node.text(of: text)
    }
    return items.isEmpty ? nil : LogicMatrix.Note(label: label, items: items)
  }
}

/// Which items serve which step, found once for the whole form.
private struct ServedMarks {
  private var items: [String: [String]] = [:]

  init(_ steps: [LogicMatrixInfo.Step], in tree: FormNode) {
    for served in steps.flatMap(\.allServed) {
      for item in tree.nodes(along: served.list) {
        guard let name = item.text(of: served.name) ?? item.text(of: served.mark) else { continue }
        let mark = item.text(of: served.mark)
        let words = [mark == name ? nil : mark, name].compactMap { $0 }.joined(separator: " ")
        for step in item.field(served.refers.name.en)?.items ?? [] {
          guard let step = step.text else { continue }
          items[step, default: []].append(words)
        }
      }
    }
  }

  func items(serving mark: String?, as served: LogicMatrixInfo.Served?) -> [String] {
    served == nil ? [] : mark.flatMap { items[$0] } ?? []
  }
}

extension LogicMatrixInfo.Step {
  fileprivate var allServed: [LogicMatrixInfo.Served] {
    [served].compactMap { $0 } + below.flatMap(\.allServed)
  }
}

extension LogicMatrix {
  /// The matrix without columns in which no cell is filled in.
  fileprivate var withoutEmptyColumns: LogicMatrix {
    let kept = columns.indices.filter { index in steps.contains { $0.fills(index) } }
    var matrix = self
    matrix.columns = kept.map { columns[$0] }
    matrix.steps = steps.map { $0.keeping(kept) }
    return matrix
  }
}

extension LogicMatrix.Step {
  fileprivate func fills(_ column: Int) -> Bool {
    measures.contains { $0.indices.contains(column) && !$0[column].isEmpty }
      || steps.contains { $0.fills(column) }
  }

  fileprivate func keeping(_ columns: [Int]) -> LogicMatrix.Step {
    var step = self
    step.measures = measures.map { cells in
      columns.map { cells.indices.contains($0) ? cells[$0] : "" }
    }
    step.steps = steps.map { $0.keeping(columns) }
    return step
  }
}
