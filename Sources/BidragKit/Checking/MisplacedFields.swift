import Diagnostics
import FormKit

/// Fields that the form has, but further out or further in than they stand: what is told of them is
/// where they belong and how far they are to be indented, or that they are to leave or enter
/// braces.
struct MisplacedFields {
  /// Of a document with more unknown fields than this the rest are told of without it.
  private static let most = 20

  /// A part that holds the place of a finding.
  fileprivate struct Level {
    let node: FormNode
    let part: PartInfo
    /// The field that the part stands in; nil for the form itself.
    let name: Text?
  }

  let tree: FormNode
  let part: PartInfo
  private let lines: SourceLines

  private init(tree: FormNode, part: PartInfo, source: SourceText) {
    self.tree = tree
    self.part = part
    lines = source.lines
  }

  static func told(
    _ findings: [Finding], in tree: FormNode, of part: PartInfo, from source: SourceText
  ) -> [Finding] {
    guard findings.contains(where: { $0.rule == UnknownFieldRule.info.id }) else { return findings }
    let fields = MisplacedFields(tree: tree, part: part, source: source)
    var count = 0
    return findings.map { finding in
      guard finding.rule == UnknownFieldRule.info.id, count < most else { return finding }
      count += 1
      return fields.told(finding)
    }
  }

  private func told(_ finding: Finding) -> Finding {
    let levels = levels(around: finding.path)
    guard let level = levels.last,
      let index = level.node.entries.firstIndex(where: {
        $0.nameRange != nil && $0.nameRange?.start == finding.range?.start
      })
    else { return finding }
    let entry = level.node.entries[index]
    guard let text = entry.node.text, !text.isEmpty else { return finding }
    if let outer = levels.dropLast().last(where: { $0.lacks(entry.name) }) {
      return tooDeep(finding, entry, in: outer, levels)
    }
    return index > 0
      ? tooShallow(finding, entry, below: level.node.entries[index - 1], in: level) : finding
  }

  private func tooDeep(
    _ finding: Finding, _ entry: FormNode.Entry, in outer: Level, _ levels: [Level]
  ) -> Finding {
    guard let inner = levels.last?.node else { return finding }
    var finding = finding
    if isInBraces(inner) {
      finding.message = Text.outside(entry.name, in: outer.name) + Text.leaveBraces
      return finding
    }
    guard let steps = outer.node.indentation else { return finding }
    let move: Text = outer.name == nil ? .beginAtLeft : .indent(steps)
    finding.message = Text.outside(entry.name, in: outer.name) + move
    // As the last field of a part right within the outer one, it is only to be moved to the left.
    let parents = outer.node.entries.map(\.node)
    if parents.contains(inner), inner.entries.last == entry {
      finding.fixes = fixes(for: entry, steps)
    }
    return finding
  }

  private func tooShallow(
    _ finding: Finding, _ entry: FormNode.Entry, below above: FormNode.Entry, in level: Level
  ) -> Finding {
    guard let holder = level.part.field(spelled: above.name), case .part(let part) = holder.shape,
      Level(node: above.node, part: part, name: holder.name).lacks(entry.name)
    else { return finding }
    var finding = finding
    if isInBraces(above.node) {
      finding.message = Text.inside(entry.name, in: holder.name) + Text.enterBraces
      return finding
    }
    guard let steps = above.node.indentation, let column = entry.nameRange?.start.column,
      steps >= column
    else { return finding }
    finding.message = Text.inside(entry.name, in: holder.name) + Text.indent(steps)
    finding.fixes = fixes(for: entry, steps)
    return finding
  }

  /// The offer to indent a line; none for a value of several lines, nor behind something else.
  private func fixes(for entry: FormNode.Entry, _ steps: Int) -> [Fix] {
    guard let start = entry.nameRange?.start, entry.node.range?.end.line == start.line,
      line(of: start).prefix(start.column - 1).allSatisfy({ $0 == " " })
    else { return [] }
    let lineStart = SourcePosition(line: start.line, column: 1)
    return [
      Fix(
        title: .indentOffer(steps),
        range: SourceRange(start: lineStart, end: start),
        replacement: String(repeating: " ", count: steps))
    ]
  }

  /// Whether a part stands in braces, where indentation means nothing.
  private func isInBraces(_ node: FormNode) -> Bool {
    guard case .fields = node.content, let start = node.range?.start else { return false }
    return line(of: start).dropFirst(start.column - 1).first == "{"
  }

  private func line(of position: SourcePosition) -> Substring.UnicodeScalarView {
    guard lines.indices.contains(position.line - 1) else { return Substring().unicodeScalars }
    return lines[position.line - 1].unicodeScalars
  }

  /// The parts from the form itself down to the one that a field stands in.
  private func levels(around path: FieldPath) -> [Level] {
    var node = tree
    var shape: Shape? = .part(part)
    var name: Text?
    var levels = [Level(node: tree, part: part, name: nil)]
    for step in path.steps.dropLast() {
      switch step {
      case .field(let written):
        let field = shape?.field(named: written)
        guard let entry = node.entries.first(where: { field.names($0.name, or: written) }) else {
          return []
        }
        (node, shape, name) = (entry.node, field?.shape, field?.name)
      case .item(let index):
        guard node.items.indices.contains(index) else { return [] }
        (node, shape) = (node.items[index], shape?.itemShape)
      }
      if case .part(let part)? = shape {
        levels.append(Level(node: node, part: part, name: name))
      }
    }
    return levels
  }
}

extension MisplacedFields.Level {
  /// Whether the part has a field of a name for a single value, and it is not filled in.
  fileprivate func lacks(_ name: String) -> Bool {
    guard let field = part.field(spelled: name), !field.isDerived else { return false }
    switch field.shape {
    case .part, .list: return false
    default: break
    }
    return !node.entries.contains { Spelling($0.name) == Spelling(name) }
  }
}

extension FormNode {
  /// How far in its fields stand, on lines of their own; nil where several share one.
  fileprivate var indentation: Int? {
    guard let first = entries.first?.nameRange?.start else { return nil }
    let second = entries.dropFirst().first?.nameRange?.start
    return second?.line == first.line ? nil : first.column - 1
  }
}

// MARK: Messages

extension Text {
  /// - Parameter holder: the name of the part that a field belongs to; nil for the form itself.
  fileprivate static func outside(_ written: String, in holder: Text?) -> Text {
    let name = written.shortened
    guard let holder else {
      return Text(
        sv: "”\(name)” hör inte hit, utan står längst ut i formuläret. ",
        en: "“\(name)” does not belong here, but outermost in the form. ")
    }
    return Text(
      sv: "”\(name)” hör inte hit, utan längre ut, till ”\(holder.sv)”. ",
      en: "“\(name)” does not belong here, but further out, to “\(holder.en)”. ")
  }

  fileprivate static func inside(_ written: String, in holder: Text) -> Text {
    let name = written.shortened
    return Text(
      sv: "”\(name)” hör till ”\(holder.sv)”, som står ovanför. ",
      en: "“\(name)” belongs to “\(holder.en)”, which stands above. ")
  }

  fileprivate static let beginAtLeft = Text(
    sv: "Börja raden längst till vänster.", en: "Begin the line at the left.")

  fileprivate static func indent(_ steps: Int) -> Text {
    Text(
      sv: "Dra in raden \(steps) steg, som fälten där.",
      en: "Indent the line by \(steps), as the fields there.")
  }

  fileprivate static let leaveBraces = Text(
    sv: "Flytta den ut ur klamrarna { }.", en: "Move it out of the braces { }.")

  fileprivate static let enterBraces = Text(
    sv: "Flytta in den mellan klamrarna { } där, med kommatecken mellan fälten.",
    en: "Move it into the braces { } there, with commas between the fields.")

  fileprivate static func indentOffer(_ steps: Int) -> Text {
    Text(sv: "Dra in raden \(steps) steg", en: "Indent the line by \(steps)")
  }
}
