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

  /// - Parameter language: the language to speak in of a file that shows none.
  package init(_ bytes: [UInt8], name: String, speaking language: Language = .swedish) {
    let reading = CompanionFile<Profile>(bytes, name: name)
    report = reading.report(
      Text(sv: "Profil", en: "Profile"), called: Text(sv: "Profilen", en: "The profile"),
      in: reading.language(by: Profile.name, otherwise: language),
      findings: ProfileRules.findings(in: reading.part, rules: Bidrag.rules),
      of: ProfileRules.all)
    grading = report.verdict == .submittable ? Grading(reading.part) : Grading()
  }
}

extension LoadedProfile {
  /// What a profile's file is called, in a case's folder or in the one above.
  private static let names = ["bidrag-profil.yaml", "bidrag-profile.yaml"]

  package static func isProfile(_ path: String) -> Bool { names.contains(PathName.last(of: path)) }

  /// Reads the profile at a path.
  package init(at path: String, speaking language: Language = .swedish) throws(FileFailure) {
    let bytes = try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes)
    self.init(bytes, name: path, speaking: language)
  }

  /// The profile that grades what lies in a folder: its own, or that of the folder above.
  package static func around(_ folder: String) throws(FileFailure) -> LoadedProfile? {
    for path in CompanionPlaces.paths(of: names, around: folder)
    where FileReader.kind(of: path) != .missing {
      return try LoadedProfile(at: path)
    }
    return nil
  }
}
