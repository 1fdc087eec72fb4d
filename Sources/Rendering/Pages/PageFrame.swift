/// What stands around the parts of a page: HTML with a place for each part.
public struct PageFrame: Sendable, Hashable {
  /// A part of the page, by the name that stands between the braces.
  enum Slot: String, CaseIterable {
    case language, title, policy, style, skip, header, contents, main, footer
  }

  private enum Piece: Hashable {
    case text(String)
    case slot(Slot)
  }

  private var pieces: [Piece] = []

  /// Reads a frame: whatever stands between `{{` and `}}` is the name of a part.
  public init(_ text: String) {
    var rest = text[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      let name = rest[start.upperBound..<end.lowerBound].filter { !$0.isWhitespace }
      pieces.append(.text(String(rest[..<start.lowerBound])))
      if let slot = Slot(rawValue: name) { pieces.append(.slot(slot)) }
      rest = rest[end.upperBound...]
    }
    pieces.append(.text(String(rest)))
  }

  func filled(_ part: (Slot) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .slot(let slot): part(slot)
      }
    }.joined()
  }
}

/// The frame of a page and its style, which an organisation may replace.
public struct PageTemplates: Sendable, Hashable {
  public var frame: PageFrame
  public var style: String

  public init(frame: PageFrame, style: String) {
    self.frame = frame
    self.style = style
  }
}
