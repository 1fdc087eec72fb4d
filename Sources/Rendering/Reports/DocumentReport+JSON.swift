import Diagnostics

/// The report of one document as JSON, with its members in the order of the schema.
extension DocumentReport {
  var json: JSONValue {
    [
      "file": .string(source.name),
      "form": form.json,
      "kind": kind.json,
      "edition": edition.json,
      "profile": profile.json,
      "digest": .string(digest),
      "language": .string(language.rawValue),
      "verdict": .string(verdict.rawValue),
      "layers": .array(layers.map(\.json)),
      "counts": ReportCounts(of: self).json,
      "findings": .array(findings.map(\.json)),
      "waived": .array(waived.map(\.json)),
      "notChecked": .array(notChecked.map(\.json)),
      "skipped": .array(skipped.map(\.json)),
      "passed": .array(passed.map { .string($0.rawValue) }),
    ]
  }
}

extension ReportCounts {
  fileprivate var json: JSONValue {
    [
      "errors": .number(errors), "warnings": .number(warnings), "notes": .number(notes),
      "passed": .number(passed), "notChecked": .number(notChecked), "waived": .number(waived),
    ]
  }
}

extension Layer {
  fileprivate var json: JSONValue {
    let (status, count, reason): (String, Int, Text?) =
      switch self.status {
      case .passed: ("passed", 0, nil)
      case .found(let count): ("found", count, nil)
      case .skipped(let reason): ("skipped", 0, reason)
      case .failed(let reason): ("failed", 0, reason)
      }
    return [
      "name": .string(name.rawValue), "status": .string(status), "count": .number(count),
      "reason": reason.json,
    ]
  }
}

extension Finding {
  fileprivate var json: JSONValue {
    [
      "rule": .string(rule.rawValue),
      "severity": .string(severity.rawValue),
      "path": .string(path.description),
      "range": range.json,
      "label": label.json,
      "message": message.json,
      "explanation": explanation.json,
      "citation": citation?.json ?? .null,
      "fixes": .array(fixes.map(\.json)),
      "related": .array(related.map(\.json)),
    ]
  }
}

extension RelatedPlace {
  fileprivate var json: JSONValue {
    [
      "file": .string(file ?? ""),
      "form": .string(document.form),
      "path": .string(path.description),
      "range": range.json,
      "label": label.json,
      "content": content.json,
    ]
  }
}

extension WaivedFinding {
  fileprivate var json: JSONValue {
    [
      "finding": finding.json, "reason": .string(reason), "by": .string(by), "date": .string(date),
      "until": until.json,
    ]
  }
}

extension Fix {
  fileprivate var json: JSONValue {
    ["title": title.json, "range": range.json, "replacement": .string(replacement)]
  }
}

extension NotChecked {
  fileprivate var json: JSONValue {
    ["rule": .string(rule.rawValue), "title": title.json, "reason": reason.json]
  }
}

extension SkippedRule {
  fileprivate var json: JSONValue {
    ["rule": .string(rule.rawValue), "title": title.json, "reason": reason.json]
  }
}

extension SourceRange? {
  fileprivate var json: JSONValue {
    guard let self else { return .null }
    return ["start": self.start.json, "end": self.end.json]
  }
}

extension SourcePosition {
  fileprivate var json: JSONValue { ["line": .number(line), "column": .number(column)] }
}
