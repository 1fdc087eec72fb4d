extension JSONValue {
  /// The value on one line, without blanks.
  var line: String {
    var line = ""
    write(onLine: &line)
    return line
  }

  private func write(onLine line: inout String) {
    switch self {
    case .null: line += "null"
    case .bool(let value): line += value ? "true" : "false"
    case .number(let value): line += String(value)
    case .string(let value): Self.quote(value, to: &line)
    case .array(let items):
      line += "["
      for (index, item) in items.enumerated() {
        if index > 0 { line += "," }
        item.write(onLine: &line)
      }
      line += "]"
    case .object(let members):
      line += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { line += "," }
        Self.quote(member.name, to: &line)
        line += ":"
        member.value.write(onLine: &line)
      }
      line += "}"
    }
  }
}
