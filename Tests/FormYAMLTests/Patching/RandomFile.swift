import FormKit
import Randomness

/// A random YAML file as people write them: blocks and braces, comments anywhere, blank lines.
struct RandomFile {
  private(set) var text: String
  private(set) var comments: [String] = []

  init(using random: inout SplitMix) {
    var writer = Writer(random: random)
    writer.fields(indent: 0, depth: 0)
    random = writer.random
    let isWindows = Bool.random(using: &random)
    let ends = isWindows ? "\r\n" : "\n"
    text = writer.lines.joined(separator: ends) + (Bool.random(using: &random) ? ends : "")
    comments = writer.comments
  }

  private struct Writer {
    var random: SplitMix
    var lines: [String] = []
    var comments: [String] = []

    static let values = [
      "Jinan", "273 500", "\"a: b\"", "'it''s'", "2014-04-07", ">-\n  lång\n  text",
      "|\n  rad\n\n  två",
      "", "{a: 1, b: två}", "[1, 2]", "{}", "[]", "{a: {b: [x]}}", "två rader\n  utan tecken",
    ]

    mutating func chance(_ share: Int) -> Bool { Int.random(in: 0..<share, using: &random) == 0 }

    mutating func comment() -> String {
      let comment = "# anmärkning \(comments.count)."
      comments.append(comment)
      return comment
    }

    mutating func fields(indent: Int, depth: Int, after dash: String? = nil) {
      let blanks = String(repeating: " ", count: indent)
      for index in 0..<Int.random(in: 1...4, using: &random) {
        if chance(3), index > 0 || dash == nil { lines.append(blanks + comment()) }
        if chance(5), index > 0 { lines.append("") }
        let lead = index == 0 ? dash ?? blanks : blanks
        value(after: lead + "fält\(index):", indent: indent, depth: depth)
      }
    }

    mutating func value(after lead: String, indent: Int, depth: Int) {
      switch Int.random(in: 0..<(depth < 3 ? 4 : 2), using: &random) {
      case 2:
        lines.append(lead)
        fields(indent: indent + 2, depth: depth + 1)
      case 3:
        lines.append(lead)
        items(indent: indent + (chance(3) ? 0 : 2), depth: depth + 1)
      default: scalar(after: lead, indent: indent)
      }
    }

    mutating func scalar(after lead: String, indent: Int) {
      let value = Self.values.randomElement(using: &random) ?? ""
      var parts = value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let blanks = String(repeating: " ", count: indent)
      for index in parts.indices.dropFirst() where !parts[index].isEmpty {
        parts[index] = blanks + parts[index]
      }
      parts[0] = parts[0].isEmpty ? lead : lead + " " + parts[0]
      if parts.count == 1, chance(4) { parts[0] += "  " + comment() }
      lines += parts
    }

    mutating func items(indent: Int, depth: Int) {
      let blanks = String(repeating: " ", count: indent)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        if chance(4) { lines.append(blanks + comment()) }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: scalar(after: blanks + "-", indent: indent)
        case 1: fields(indent: indent + 2, depth: depth + 1, after: blanks + "- ")
        default:
          lines.append(blanks + "-")
          fields(indent: indent + 2, depth: depth + 1)
        }
      }
    }
  }
}

/// A random change of a tree.
struct RandomChange {
  private var random: SplitMix
  /// Whether anything was taken out or replaced, with which comments may have gone.
  private(set) var hasRemoved = false

  init(_ random: SplitMix) { self.random = random }

  private mutating func chance(_ share: Int) -> Bool {
    Int.random(in: 0..<share, using: &random) == 0
  }

  mutating func changed(_ node: FormNode) -> FormNode {
    var node = node
    switch node.content {
    case .empty, .scalar: if chance(4) { node.content = value() }
    case .fields(let entries):
      var changed: [FormNode.Entry] = []
      for entry in entries {
        if chance(12) { changed.append(.init("nytt\(changed.count)", FormNode(value()))) }
        if chance(12) {
          hasRemoved = true
          continue
        }
        let name = chance(15) ? "annat\(changed.count)" : entry.name
        changed.append(.init(name, self.changed(entry.node), nameRange: entry.nameRange))
      }
      if chance(6) { changed.append(.init("sist", FormNode(value()))) }
      node.content = .fields(changed)
    case .items(let items):
      var changed: [FormNode] = []
      for item in items {
        if chance(12) { changed.append(FormNode(value())) }
        if chance(12) {
          hasRemoved = true
          continue
        }
        changed.append(self.changed(item))
      }
      if chance(4) { changed.append(FormNode(value())) }
      node.content = .items(changed)
    }
    return node
  }

  private mutating func value() -> FormNode.Content {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .fields([.init("a", .scalar("x: y")), .init("b", .items([.scalar("1")]))])
    case 1:
      .items([.scalar("a, b"), .fields([.init("c", .scalar("d")), .init("e", .scalar("f"))])])
    case 2: .scalar(String(repeating: "ord # ", count: 25) + "slut")
    case 3: .scalar("första\n\n- andra: raden")
    case 4: .empty
    default: .scalar("kort")
    }
  }
}
