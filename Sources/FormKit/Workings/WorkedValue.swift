/// A value that a working can come to.
public protocol WorkedValue: FieldValue {
  init?(figure: Figure)
}

extension Money: WorkedValue {
  public init?(figure: Figure) {
    guard let money = figure.money else { return nil }
    self = money
  }
}

extension Int: WorkedValue {
  public init?(figure: Figure) {
    guard let count = figure.count else { return nil }
    self = count
  }
}
