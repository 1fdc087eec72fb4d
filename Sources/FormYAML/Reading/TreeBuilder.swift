import Diagnostics
import FormKit

/// Builds the tree of a document from libyaml's events, with the places of names and values.
struct TreeBuilder: ~Copyable {
  private let text: ScalarText
  private var events: YAMLEvents
  /// Whether characters of the text were hidden; else every character is the user's own.
  private let hasHidden: Bool
  private(set) var document = YAMLDocument()
  /// How many values there is room for still.
  private var room: Int
  private let mostNames: Int
  /// The fields of the parts that are open, those of the innermost last. A list of its own for each
  /// part would be copied time and again as it grows.
  private var entries: [FormNode.Entry] = []

  init(text: ScalarText, events: consuming YAMLEvents, limits: YAMLLimits) {
    room = limits.values
    mostNames = limits.names
    self.text = text
    self.events = events
    hasHidden = text.hasSpecial(where: StandIn.isStandIn)
  }

  /// Builds the first document; false where another one follows.
  mutating func build() throws(YAMLTreeProblem) -> Bool {
    while true {
      let event = try nextEvent()
      switch event.content {
      case .beginning, .endOfDocument, .end: continue
      case .document:
        if document.tree != nil { return false }
        document.tree = try node(try nextEvent())
      case .text, .fields, .items, .alias: continue
      case .endOfText: return true
      }
    }
  }

  private mutating func nextEvent() throws(YAMLTreeProblem) -> YAMLEvent {
    let event: YAMLEvent
    do throws(LibYAMLProblem) {
      event = try events.next()
    } catch {
      throw .libyaml(error)
    }
    // In the file itself they were looked for before: these are written as escapes.
    if case .text(let content, .quoted) = event.content, content.placeOfHeapedMarks != nil {
      throw .heapedMarks(event.start.position)
    }
    return event
  }

  private mutating func node(_ event: YAMLEvent) throws(YAMLTreeProblem) -> FormNode {
    room -= 1
    guard room >= 0 else { throw .tooMany(event.start.position) }
    return try content(event)
  }

  private mutating func content(_ event: YAMLEvent) throws(YAMLTreeProblem) -> FormNode {
    switch event.content {
    case .text(let content, let style): value(content, style, event)
    case .fields(let isFlow): try fields(from: event.start, isFlow: isFlow)
    case .items(let isFlow): try items(from: event.start, isFlow: isFlow)
    // Aliases were refused before, and the rest cannot stand here.
    case .alias, .end, .document, .endOfDocument, .endOfText, .beginning: FormNode(.empty)
    }
  }

  // MARK: Values

  private func value(_ content: String, _ style: YAMLTextStyle, _ event: YAMLEvent) -> FormNode {
    let content = shown(content)
    let isEmpty = content.isEmpty || style == .plain && Self.isNull(content)
    return FormNode(isEmpty ? .empty : .scalar(content), range: range(of: event, style))
  }

  private static func isNull(_ content: String) -> Bool {
    guard content.utf8.count <= 4 else { return false }
    return switch content {
    case "~", "null", "Null", "NULL": true
    default: false
    }
  }

  private func shown(_ content: String) -> String {
    (hasHidden ? StandIn.revealing(content) : content).trimmed
  }

  /// The stretch of a text; libyaml ends a block where the next line with text begins.
  private func range(of event: YAMLEvent, _ style: YAMLTextStyle) -> SourceRange {
    guard style == .block else {
      return SourceRange(start: event.start.position, end: event.end.position)
    }
    var end = min(event.end.index, text.scalars.count)
    while end > event.start.index, text.scalars[end - 1].isBlank || text.scalars[end - 1].isBreak {
      end -= 1
    }
    return SourceRange(start: event.start.position, end: text.position(at: end))
  }

  // MARK: Parts and lists

  private mutating func fields(
    from start: YAMLMark, isFlow: Bool
  ) throws(YAMLTreeProblem) -> FormNode {
    let first = entries.count
    var names = FirstNames()
    var end = start.position
    while true {
      let event = try nextEvent()
      if case .end = event.content {
        defer { entries.removeSubrange(first...) }
        return FormNode(
          .fields(Array(entries[first...])), range: range(start, event, isFlow, lastItem: end))
      }
      let name = try name(event)
      let value = try node(try nextEvent())
      end = max(end, value.range?.end ?? end)
      guard let name else { continue }
      if let earlier = names.place(of: name.text, in: entries[first...]) {
        document.duplicates.append(
          DuplicateName(name: name.text, first: earlier, again: name.range))
        continue
      }
      guard entries.count - first < mostNames else { throw .tooManyNames(name.range) }
      entries.append(FormNode.Entry(name.text, value, nameRange: name.range))
      names.add(entries[first...])
    }
  }

  /// A name; nil, and noted, for a list or part in its place.
  private mutating func name(
    _ event: YAMLEvent
  ) throws(YAMLTreeProblem) -> (text: String, range: SourceRange)? {
    guard case .text(let content, let style) = event.content else {
      _ = try node(event)
      document.wrongNames.append(firstCharacter(of: event))
      return nil
    }
    return (shown(content), range(of: event, style))
  }

  private func firstCharacter(of event: YAMLEvent) -> SourceRange {
    let start = event.start.position
    return SourceRange(
      start: start, end: SourcePosition(line: start.line, column: start.column + 1))
  }

  private mutating func items(
    from start: YAMLMark, isFlow: Bool
  ) throws(YAMLTreeProblem) -> FormNode {
    var items: [FormNode] = []
    var end = SourcePosition(line: start.line + 1, column: start.column + 2)
    while true {
      let event = try nextEvent()
      if case .end = event.content {
        return FormNode(.items(items), range: range(start, event, isFlow, lastItem: end))
      }
      let item = try node(event)
      end = max(end, item.range?.end ?? end)
      items.append(item)
    }
  }

  /// Brackets end a collection; without them, its last item does.
  private func range(
    _ start: YAMLMark, _ event: YAMLEvent, _ isFlow: Bool, lastItem: SourcePosition
  ) -> SourceRange {
    SourceRange(start: start.position, end: isFlow ? event.end.position : lastItem)
  }
}

/// Why no tree is built.
enum YAMLTreeProblem: Error {
  case libyaml(LibYAMLProblem)
  /// There are more values than are read; the first too many stands here.
  case tooMany(SourcePosition)
  /// A part has more names than are read; this one is too many.
  case tooManyNames(SourceRange)
  /// Too many marks stand on one letter of the text that begins here.
  case heapedMarks(SourcePosition)
}
