public import Diagnostics

/// How a value comes about: figures, each with what is done with it, and what they come to.
///
/// A value that follows from others is worked out by its working alone, so that whoever asks for
/// the working sees the very sum that was made.
public struct Working: Sendable, Hashable {
  /// What is done with a figure, after those before it.
  public enum Step: String, Sendable, Hashable {
    case plus, minus, times
    /// The lower of the two counts.
    case atMost
    /// The higher of the two counts.
    case atLeast
  }

  /// A figure that goes into a value.
  public struct Term: Sendable, Hashable {
    public var step: Step
    public var figure: Figure
    /// The field that it stands in, from the part that holds the value; nil where it is no field's.
    public var path: FieldPath?
    /// What the row that it stands in is about, or what it is where it is no field's.
    public var name: Text?
    /// Where a figure comes from that is no field's.
    public var citation: Citation?

    public init(
      _ step: Step, _ figure: Figure, path: FieldPath? = nil, name: Text? = nil,
      citation: Citation? = nil
    ) {
      self.step = step
      self.figure = figure
      self.path = path
      self.name = name
      self.citation = citation
    }
  }

  public private(set) var terms: [Term]
  /// What the terms come to; nil where there are none, or where it is too large to hold.
  public private(set) var result: Figure?
  /// The product before it was rounded; nil where nothing was.
  public private(set) var exact: ExactProduct?

  /// The amount that the terms come to.
  public var money: Money? { result?.money }
  /// The count that the terms come to.
  public var count: Int? { result?.count }

  /// Takes the terms one after another: added, taken away, or limited.
  public init(_ terms: [Term]) {
    self.terms = terms
    guard let first = terms.first else { return }
    var sum: Figure? = first.step == .minus ? .zero(like: first.figure) : first.figure
    for term in first.step == .minus ? terms[...] : terms.dropFirst() {
      sum = sum.flatMap { Self.taking(term, with: $0) }
    }
    result = sum
  }

  private static func taking(_ term: Term, with sum: Figure) -> Figure? {
    switch term.step {
    case .plus: sum.adding(term.figure)
    case .minus: sum.subtracting(term.figure)
    case .atMost: sum.lower(of: term.figure)
    case .atLeast: sum.higher(of: term.figure)
    case .times: nil
    }
  }

  /// Quantity × unit price × exchange rate in kronor, with a share of it on top, rounded once.
  ///
  /// - Parameters: the factors with their fields; without a rate the price is in kronor.
  public static func product(
    _ quantity: (DecimalNumber, FieldPath), _ unitPrice: (Figure, FieldPath),
    rate: (DecimalNumber, FieldPath)? = nil, adding share: (Percentage, FieldPath)? = nil
  ) -> Working {
    var working = Working([])
    working.terms =
      [
        Term(.plus, .number(quantity.0), path: quantity.1),
        Term(.times, unitPrice.0, path: unitPrice.1),
      ] + (rate.map { [Term(.times, .number($0.0), path: $0.1)] } ?? [])
    if let share { working.terms.append(Term(.times, .onTop(share.0), path: share.1)) }
    let price: DecimalNumber? =
      switch unitPrice.0 {
      case .number(let number): number
      case .money(let money): DecimalNumber(mantissa: money.minorUnits, scale: 2)
      case .count, .onTop: nil
      }
    let factors = [quantity.0, price, rate?.0].compactMap { $0 }
    guard price != nil, let product = ExactProduct(factors, adding: share?.0) else {
      return working
    }
    working.result = product.rounded.map(Figure.money)
    if product.isRounded { working.exact = product }
    return working
  }

  /// The working with the places of its fields below `path`.
  func below(_ path: FieldPath) -> Working {
    var working = self
    for index in terms.indices {
      working.terms[index].path = terms[index].path.map { FieldPath(path.steps + $0.steps) }
    }
    return working
  }
}

extension Figure {
  fileprivate static func zero(like figure: Figure) -> Figure {
    switch figure {
    case .money(let money): .money(Money(minorUnits: 0, currency: money.currency))
    case .number: .number(.zero)
    case .count, .onTop: .count(0)
    }
  }
}
