/// A sound letterhead, ready to stand on a page.
public struct PageLetterhead: Sendable, Hashable {
  let name: String
  let unit: String?
  let logo: LogoImage?
  /// Colours as style sheets write them.
  let colour: String?
  let secondColour: String?
  let footer: [String]

  /// Nil where the letterhead has no name.
  ///
  /// - Parameter logo: what lies where its logo should be; what the rules object to is left out.
  public init?(_ letterhead: Letterhead, logo: LogoFile?) {
    guard let name = letterhead.name else { return nil }
    self.name = name
    unit = letterhead.unit
    footer = letterhead.footer
    colour = letterhead.colour.flatMap { $0.fault == nil ? $0.text : nil }
    secondColour = letterhead.secondColour.flatMap { $0.fault == nil ? $0.text : nil }
    if let logo, case .bytes(let bytes) = logo, LetterheadDrawingRule.findings(logo).isEmpty {
      self.logo = LogoImage.sort(of: bytes).map { LogoImage($0, bytes) }
    } else {
      self.logo = nil
    }
  }
}
