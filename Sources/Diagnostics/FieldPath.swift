/// The way from a document's root to one of its fields, in English names: `budget.lines[3].amount`.
public struct FieldPath: Sendable, Hashable {
  public enum Step: Sendable, Hashable {
    /// A field, by its English name.
    case field(String)
    /// An item of a list, counted from 0.
    case item(Int)
  }

  public private(set) var steps: [Step]

  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The whole document.
  public static let root = FieldPath()

  /// The path of what holds this field; the root has none.
  public var parent: FieldPath? { steps.isEmpty ? nil : FieldPath(Array(steps.dropLast())) }

  public func appending(_ step: Step) -> FieldPath {
    var path = withRoom(for: 1)
    path.steps.append(step)
    return path
  }

  public func appending(_ first: Step, _ second: Step) -> FieldPath {
    var path = withRoom(for: 2)
    path.steps.append(first)
    path.steps.append(second)
    return path
  }

  /// The same path, to which some steps can be added without its being copied again.
  private func withRoom(for count: Int) -> FieldPath {
    var path = FieldPath()
    path.steps.reserveCapacity(steps.count + count)
    path.steps += steps
    return path
  }

  /// Goes one step down, on a walk through a document.
  package mutating func push(_ step: Step) { steps.append(step) }

  /// Goes one step back up.
  package mutating func pop() { _ = steps.popLast() }
}

extension FieldPath: CustomStringConvertible {
  public var description: String {
    var words = ""
    for step in steps {
      switch step {
      case .field(let name): words += words.isEmpty ? name : ".\(name)"
      case .item(let index): words += "[\(index)]"
      }
    }
    return words
  }
}

extension FieldPath {
  /// Reads a path as `description` writes it; nil where a step is not a name or a whole number.
  public init?(_ description: String) {
    var steps: [Step] = []
    for part in description.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty, !name.contains("]") else { return nil }
      steps.append(.field(String(name)))
      for piece in pieces.dropFirst() {
        guard piece.hasSuffix("]"), let index = Int(piece.dropLast()), index >= 0 else {
          return nil
        }
        steps.append(.item(index))
      }
    }
    self.init(steps)
  }
}
