public import Diagnostics
import FormKit
import FormYAML
import ICLD
import Rendering
import XMLKit

/// What came of checking a package that was received.
public struct PackageVerification: Sendable {
  /// One thing that was looked at.
  public struct Check: Sendable {
    public enum Outcome: Sendable, Hashable {
      case holds
      /// What does not, each in a sentence.
      case fails([Text])
      case notChecked(Text)
    }

    /// What is the case where the check holds.
    public var title: Text
    public var outcome: Outcome
  }

  /// The language that the package is in.
  public var language: Language
  /// What is wrong with the manifest itself; nothing more is looked at where something is.
  public var manifestReport: DocumentReport
  public var checks: [Check] = []

  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 {
    if manifestReport.verdict == .stopped { return ExitStatus.unreadable }
    return checks.contains(where: \.fails) ? ExitStatus.stopped : ExitStatus.fine
  }
}

extension PackageVerification.Check {
  var fails: Bool { if case .fails = outcome { true } else { false } }

  /// A check that holds unless something is wrong.
  init(_ title: Text, wrong: [Text]) {
    self.init(title: title, outcome: wrong.isEmpty ? .holds : .fails(wrong))
  }
}

extension PackageVerification {
  /// Checks the package in a folder.
  ///
  /// The package comes from someone else: nothing that its manifest says is followed out of it.
  public static func verify(
    _ folder: String, editions: EditionLibrary = .standard
  ) throws(FileFailure) -> PackageVerification {
    guard FileReader.kind(of: folder) != .missing else { throw .notFound(folder) }
    let path = PathName.join(folder, PackageManifest.fileName)
    guard FileReader.kind(of: path) != .missing else { throw .noManifest(folder) }
    let loaded = LoadedManifest(
      try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes), name: path)
    var verification = PackageVerification(
      language: loaded.language, manifestReport: loaded.report)
    guard loaded.report.verdict == .submittable else { return verification }
    let package = ReceivedPackage(folder: folder, manifest: loaded.manifest, editions: editions)
    verification.checks = [
      try package.filesAreUnchanged, try package.nothingIsAdded, try package.xmlFits,
      try package.verdictIsTheSame, try package.xmlIsTheSame,
    ]
    return verification
  }
}

extension FileFailure {
  fileprivate static func noManifest(_ folder: String) -> FileFailure {
    FileFailure(
      .notFound, path: folder,
      message: Text(
        sv: """
          I ”\(folder.visible)” finns inget manifest (manifest.json), så det är inget paket som \
          Bidrag har gjort. Ange paketets mapp.
          """,
        en: """
          “\(folder.visible)” holds no manifest (manifest.json), so it is no package that Bidrag has \
          made. Give the package's folder.
          """))
  }
}
