public import Diagnostics

/// The logical framework of an initiative: from what it strives for, step by step, to what shows
/// that it has got there.
public struct LogicMatrix: Sendable, Hashable {
  /// An objective or a result, with what measures it and the steps that lead to it.
  public struct Step: Sendable, Hashable {
    /// What sort of step it is: "projektmål".
    public var sort: Text
    /// What the form calls it, such as "M1"; nil where it has no such name.
    public var mark: String?
    public var text: String
    /// What else is said of it in a word, such as its level.
    public var detail: Text?
    /// What measures it: a row of cells for each, one for each column, empty where blank.
    public var measures: [[String]]
    /// What is listed at the step, such as the activities that serve it.
    public var notes: [Note]
    public var steps: [Step]

    public init(
      sort: Text, mark: String? = nil, text: String, detail: Text? = nil,
      measures: [[String]] = [], notes: [Note] = [], steps: [Step] = []
    ) {
      self.sort = sort
      self.mark = mark
      self.text = text
      self.detail = detail
      self.measures = measures
      self.notes = notes
      self.steps = steps
    }
  }

  /// Things of one sort, such as assumptions.
  public struct Note: Sendable, Hashable {
    public var label: Text
    public var items: [String]

    public init(label: Text, items: [String]) {
      self.label = label
      self.items = items
    }
  }

  /// The headings of the columns with what measures them.
  public var columns: [Text]
  public var steps: [Step]
  /// What holds for the whole: assumptions and risks.
  public var notes: [Note]

  public init(columns: [Text], steps: [Step], notes: [Note] = []) {
    self.columns = columns
    self.steps = steps
    self.notes = notes
  }
}
