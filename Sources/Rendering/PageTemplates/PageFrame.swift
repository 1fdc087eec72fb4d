import Diagnostics

/// What stands around the parts of a page: HTML with a place for each part, written `{{main}}`.
public struct PageFrame: Sendable, Hashable {
  /// A part of the page, by the name that stands between the braces.
  enum Slot: String, CaseIterable {
    case language, title, policy, style, skip, header, contents, main, footer

    /// Whether the part holds elements of its own, which must not be on a page twice.
    var isOnce: Bool {
      switch self {
      case .language, .title, .policy: false
      case .style, .skip, .header, .contents, .main, .footer: true
      }
    }
  }

  private enum Piece: Hashable {
    case text(Substring)
    case slot(Slot)
  }

  private var pieces: [Piece] = []

  /// Reads a frame; the first thing that is wrong with it ends the reading.
  public init(_ text: String) throws(TemplateProblem) {
    var rest = text[...]
    var found: Set<Slot> = []
    while let start = rest.firstRange(of: "{{") {
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
        throw TemplateProblem(TemplateWords.unclosed, at: start.lowerBound, in: text)
      }
      let name = rest[start.upperBound..<end.lowerBound].filter { !$0.isWhitespace }
      guard let slot = Slot(rawValue: name) else {
        throw TemplateProblem(TemplateWords.unknown(name), at: start.lowerBound, in: text)
      }
      guard found.insert(slot).inserted || !slot.isOnce else {
        throw TemplateProblem(TemplateWords.twice(name), at: start.lowerBound, in: text)
      }
      pieces += [.text(rest[..<start.lowerBound]), .slot(slot)]
      rest = rest[end.upperBound...]
    }
    pieces.append(.text(rest))
    if let script = text.place(ofMarkup: "<script") {
      throw TemplateProblem(TemplateWords.script, at: script, in: text)
    }
    guard found.contains(.main) else {
      throw TemplateProblem(TemplateWords.noMain, at: text.endIndex, in: text)
    }
  }

  func filled(_ part: (Slot) -> String) -> String {
    var page = ""
    for piece in pieces {
      switch piece {
      case .text(let text): page += text
      case .slot(let slot): page += part(slot)
      }
    }
    return page
  }
}
