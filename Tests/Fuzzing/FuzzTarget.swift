import BidragKit
import Bookkeeping
import Diagnostics
import FormKit
import Glibc
import Rendering

/// Something that reads what strangers write.
///
/// A target ends the process where a promise is broken; that it returns at all, soon and without a
/// fault of memory, is for libFuzzer and the sanitizer to see.
enum FuzzTarget: String, CaseIterable {
  case yaml, xml, edition, profile, letterhead, mapping, manifest, ledger, imports, fixer, reports

  /// The target that the environment names.
  static let chosen: FuzzTarget = {
    let name = getenv("BIDRAG_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("BIDRAG_FUZZ_TARGET is one of \(allCases.map(\.rawValue))")
    }
    return target
  }()

  /// The day that counts as today, always.
  static let today = CalendarDate(year: 2026, month: 1, day: 1) ?? .earliest

  func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: _ = Self.check(bytes, name: "ansokan.yaml")
    case .xml: _ = Self.check(bytes, name: "ansokan.xml")
    case .edition: _ = EditionLibrary(files: [("2013.yaml", bytes)]).reports
    case .profile: _ = LoadedProfile(bytes, name: "bidrag-profil.yaml").grading
    case .letterhead: letterhead(bytes)
    case .mapping: _ = LoadedMapping(bytes, name: "kontering.yaml").report
    case .manifest: _ = LoadedManifest(bytes, name: "manifest.json").report
    case .ledger: _ = LedgerReader.read(bytes, name: "huvudbok.se")
    case .imports: FuzzedImport.run(bytes)
    case .fixer: FuzzedFix.run(bytes)
    case .reports: FuzzedReports.run(bytes)
    }
  }

  static func check(_ bytes: [UInt8], name: String) -> CheckReport {
    let report = Validation(today: today).check(bytes, name: name)
    // The exit code that says that the fault is Bidrag's own.
    precondition(report.exitCode != ExitStatus.ownFault, "XML001: our own XML does not fit")
    return report
  }

  /// The text is the letterhead, and its own logo.
  private func letterhead(_ bytes: [UInt8]) {
    _ = LoadedLetterhead(bytes, name: "brevhuvud.yaml") { _ in .bytes(bytes) }
  }
}
