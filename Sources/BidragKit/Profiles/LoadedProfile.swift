package import Diagnostics
import FormKit
import FormYAML
package import RuleKit

/// A profile as far as it could be read, and what is wrong with it.
package struct LoadedProfile: Sendable {
  package let report: DocumentReport
  /// How the rules weigh; a profile that is wrong anywhere changes no weight.
  package let grading: Grading

  package var isSound: Bool { report.verdict == .submittable }

  package init(_ bytes: [UInt8], name: String) {
    let yaml = YAMLReader.read(bytes, name: name)
    let tree = yaml.tree ?? .fields([])
    let reading = FormReader.read(tree, as: Profile.self, kind: nil)
    let isEnglish = tree.entries.contains { $0.name == Profile.name.field.info.name.en }
    var report = DocumentReport(
      source: yaml.source, language: isEnglish ? .english : .swedish,
      digest: SHA256Digest.hex(of: bytes))
    report.form = Text(sv: "Profil", en: "Profile")
    report.subject = Text(sv: "Profilen", en: "The profile")
    report.isSubmitted = false
    let locator = Locator(tree: tree, part: Profile.partInfo)
    let shape = yaml.tree == nil ? [] : reading.findings.map(locator.located)
    let rules = ProfileRules.findings(in: reading.form, rules: Bidrag.rules).map(locator.located)
    report.findings = yaml.findings + shape + rules
    report.findings.sort(by: Checker.isBefore)
    let found = Set(report.findings.map(\.rule))
    report.passed = ProfileRules.all.map(\.id).filter { yaml.tree != nil && !found.contains($0) }
    report.layers = [
      Layer(.syntax, .init(found: yaml.findings.count)), Layer(.shape, .init(found: shape.count)),
      Layer(.rules, .init(found: rules.count)),
    ]
    self.report = report
    grading = report.verdict == .submittable ? Grading(reading.form) : Grading()
  }
}

extension LoadedProfile {
  /// What a profile's file is called, in a case's folder or in the one above.
  private static let names = ["bidrag-profil.yaml", "bidrag-profile.yaml"]

  package static func isProfile(_ path: String) -> Bool { names.contains(PathName.last(of: path)) }

  /// Reads the profile at a path.
  package init(at path: String) throws(FileFailure) {
    self.init(try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes), name: path)
  }

  /// The profile that grades what lies in a folder: its own, or that of the folder above.
  package static func around(_ folder: String) throws(FileFailure) -> LoadedProfile? {
    let above = PathName.join(folder, "..")
    for place in [folder, above] {
      for path in names.map({ PathName.join(place, $0) }) {
        if case .file = FileReader.kind(of: path) { return try LoadedProfile(at: path) }
      }
    }
    return nil
  }
}
