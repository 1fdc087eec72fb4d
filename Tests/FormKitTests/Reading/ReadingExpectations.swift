import Diagnostics
import Testing

@testable import FormKit

/// A finding as tests compare it.
struct Found: Hashable, CustomStringConvertible {
  var rule: String
  var path: String
  var target: Finding.Target

  init(_ rule: String, _ path: String, _ target: Finding.Target = .value) {
    self.rule = rule
    self.path = path
    self.target = target
  }

  init(_ finding: Finding) {
    self.init(finding.rule.rawValue, finding.path.description, finding.target)
  }

  var description: String { "\(rule) \(path) \(target)" }
}

/// Reads a tree, and expects every finding to be whole: both languages, a label, the rule's reason.
func found(
  in tree: FormNode, kind: FormKind? = nil, skipsDerived: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) -> (trip: Trip, found: [Found], findings: [Finding]) {
  let reading =
    kind == nil
    ? FormReader.read(tree, as: Trip.self, skipsDerived: skipsDerived)
    : FormReader.read(tree, as: Trip.self, kind: kind, skipsDerived: skipsDerived)
  for finding in reading.findings {
    let message = finding.message
    #expect(!message.sv.isEmpty && !message.en.isEmpty, sourceLocation: sourceLocation)
    #expect(message.sv != message.en, sourceLocation: sourceLocation)
    #expect(message.sv.count < 600 && message.en.count < 600, sourceLocation: sourceLocation)
    #expect(!finding.explanation.sv.isEmpty, sourceLocation: sourceLocation)
    if finding.path != .root {
      let label = Locator.label(of: finding.path, in: Trip.partInfo)
      #expect(!label.sv.isEmpty && !label.en.isEmpty, sourceLocation: sourceLocation)
    }
  }
  return (reading.form, reading.findings.map(Found.init), reading.findings)
}
