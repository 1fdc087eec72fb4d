import XMLKit

/// A rule, or a step of the check, and how it went.
struct JUnitCase {
  enum Outcome {
    case passed
    /// The message, the sort of failure, and the whole of what is to be told.
    case failed(String, type: String, details: String)
    /// A fault of Bidrag's own.
    case error(String)
    case skipped(String)
  }

  var name: String
  var outcome: Outcome
  /// What is told of a case besides, a line each.
  var output: [String] = []

  func write(to writer: inout XMLWriter, of document: String) {
    writer.open("testcase", attributes: [("name", name), ("classname", document)])
    switch outcome {
    case .passed: break
    case .failed(let message, let type, let details):
      writer.element(
        "failure", text: details, attributes: [("message", message), ("type", type)])
    case .error(let message):
      writer.element("error", text: nil, attributes: [("message", message), ("type", "bidrag")])
    case .skipped(let reason):
      writer.element("skipped", text: nil, attributes: [("message", reason)])
    }
    if !output.isEmpty { writer.element("system-out", text: output.joined(separator: "\n")) }
    writer.close()
  }

  /// How many cases there are, and how many of each sort.
  static func counts(of cases: [JUnitCase]) -> [XMLWriter.Attribute] {
    var (failures, errors, skipped) = (0, 0, 0)
    for item in cases {
      switch item.outcome {
      case .passed: break
      case .failed: failures += 1
      case .error: errors += 1
      case .skipped: skipped += 1
      }
    }
    return [
      ("tests", String(cases.count)), ("failures", String(failures)), ("errors", String(errors)),
      ("skipped", String(skipped)),
    ]
  }
}
