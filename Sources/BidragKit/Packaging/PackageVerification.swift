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
  public var checks: [Check] = []

  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 {
    checks.contains(where: \.fails) ? ExitStatus.stopped : ExitStatus.fine
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
  ///
  /// - Throws: `FileFailure` when there is no package, or its manifest is not as it was made.
  public static func verify(
    _ folder: String, editions: EditionLibrary = .standard
  ) throws(FileFailure) -> PackageVerification {
    guard FileReader.kind(of: folder) != .missing else { throw .notFound(folder) }
    let path = PathName.join(folder, PackageManifest.fileName)
    guard FileReader.kind(of: path) != .missing else { throw .noManifest(folder) }
    let loaded = LoadedManifest(
      try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes), name: path)
    if let finding = loaded.report.findings.first(where: { $0.severity == .error }) {
      throw .isDamaged(path, at: finding.range?.start.line)
    }
    var verification = PackageVerification(language: loaded.language)
    let package = ReceivedPackage(folder: folder, manifest: loaded.manifest, editions: editions)
    verification.checks = [
      try package.filesAreUnchanged, try package.nothingIsAdded, try package.xmlFits,
      try package.verdictIsTheSame, try package.xmlIsTheSame,
    ]
    return verification
  }
}

extension FileFailure {
  /// A manifest is made by Bidrag, and what is wrong in it is not for its reader to mend.
  fileprivate static func isDamaged(_ path: String, at line: Int?) -> FileFailure {
    let place = line.map { Text(sv: " (rad \($0))", en: " (line \($0))") } ?? Text(same: "")
    return FileFailure(
      .notADocument, path: path,
      message: Text(
        sv: """
          Manifestet ”\(path.visible)” är ändrat eller skadat\(place.sv), så paketet går inte att \
          kontrollera. Be den som skickade paketet att skicka det på nytt.
          """,
        en: """
          The manifest “\(path.visible)” has been changed or damaged\(place.en), so the package \
          cannot be verified. Ask whoever sent the package to send it anew.
          """))
  }

  fileprivate static func noManifest(_ folder: String) -> FileFailure {
    FileFailure(
      .notFound, path: folder,
      message: Text(
        sv: """
          I ”\(folder.visible)” finns inget manifest (manifest.json), så det är inget paket som \
          Bidrag har gjort. Ange paketets mapp.
          """,
        en: """
          “\(folder.visible)” holds no manifest (manifest.json), so it is no package that Bidrag \
          has made. Give the package's folder.
          """))
  }
}
