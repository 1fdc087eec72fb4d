/// The members of SARIF 2.1.0 that Bidrag writes, with those that the standard requires.
///
/// Source: the standard's JSON schema; its objects may hold no members that it does not name.
enum SARIFShape {
  private struct Kind {
    var required: Set<String> = []
    /// The optional members, and those required, by the kind of object that they hold, if any.
    var members: [String: String]
  }

  private static let kinds: [String: Kind] = [
    "log": Kind(
      required: ["version", "runs"], members: ["$schema": "", "version": "", "runs": "run"]),
    "run": Kind(
      required: ["tool"],
      members: [
        "tool": "tool", "language": "", "invocations": "invocation", "artifacts": "artifact",
        "results": "result", "newlineSequences": "", "columnKind": "", "properties": "bag",
      ]),
    "tool": Kind(required: ["driver"], members: ["driver": "driver"]),
    "driver": Kind(
      required: ["name"],
      members: [
        "name": "", "version": "", "semanticVersion": "", "language": "", "rules": "rule",
      ]),
    "rule": Kind(
      required: ["id"],
      members: [
        "id": "", "shortDescription": "message", "fullDescription": "message", "help": "message",
        "helpUri": "", "defaultConfiguration": "configuration", "properties": "bag",
      ]),
    "configuration": Kind(members: ["level": ""]),
    "message": Kind(required: ["text"], members: ["text": ""]),
    "invocation": Kind(
      required: ["executionSuccessful"],
      members: [
        "executionSuccessful": "", "toolExecutionNotifications": "notification",
        "toolConfigurationNotifications": "notification",
      ]),
    "notification": Kind(
      required: ["message"],
      members: [
        "message": "message", "level": "", "associatedRule": "reference", "locations": "location",
      ]),
    "reference": Kind(members: ["id": "", "index": ""]),
    "artifact": Kind(members: ["location": "file", "hashes": "bag", "properties": "bag"]),
    "result": Kind(
      required: ["message"],
      members: [
        "ruleId": "", "ruleIndex": "", "level": "", "message": "message", "locations": "location",
        "partialFingerprints": "bag", "suppressions": "suppression", "fixes": "fix",
      ]),
    "location": Kind(members: ["physicalLocation": "place", "logicalLocations": "field"]),
    "place": Kind(members: ["artifactLocation": "file", "region": "region"]),
    "field": Kind(members: ["name": "", "fullyQualifiedName": ""]),
    "file": Kind(members: ["uri": ""]),
    "region": Kind(
      members: ["startLine": "", "startColumn": "", "endLine": "", "endColumn": ""]),
    "suppression": Kind(
      required: ["kind"],
      members: ["kind": "", "status": "", "justification": "", "properties": "bag"]),
    "fix": Kind(
      required: ["artifactChanges"],
      members: ["description": "message", "artifactChanges": "change"]),
    "change": Kind(
      required: ["artifactLocation", "replacements"],
      members: ["artifactLocation": "file", "replacements": "replacement"]),
    "replacement": Kind(
      required: ["deletedRegion"],
      members: ["deletedRegion": "region", "insertedContent": "message"]),
  ]

  /// What of a log does not fit, with its place.
  static func faults(
    in value: JSONTree, as kind: String = "log", at place: String = ""
  ) -> [String] {
    switch (value, kind) {
    case (.array(let items), _):
      return items.enumerated().flatMap { faults(in: $1, as: kind, at: "\(place)[\($0)]") }
    case (.object, "bag"): return []
    case (.object(let members), _):
      guard let shape = kinds[kind] else { return ["\(place): an object"] }
      let missing = shape.required.subtracting(members.keys).sorted().map { "\(place): no \($0)" }
      return missing
        + members.sorted { $0.key < $1.key }.flatMap { name, member in
          shape.members[name].map { faults(in: member, as: $0, at: "\(place).\(name)") }
            ?? ["\(place): \(name)"]
        }
    default: return kind.isEmpty ? [] : ["\(place): not an object"]
    }
  }
}
