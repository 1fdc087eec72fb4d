import Diagnostics
import FormKit
import FormYAML
import ICLD

/// Does the safe fixes of one document, again and again until there are none left, and proves each
/// time that nothing else has changed.
///
/// A fix that cannot be proven is not done: it is left to people, with the reason, and the others
/// are done without it.
struct DocumentFixer {
  let checker: Checker

  /// Some fixes have to wait for others that overlap them; none waits for long.
  private static let mostPasses = 40
  /// When so many fixes cannot be proven, no others are tried.
  private static let mostWithheld = 100
  /// When so many are done, the rest wait for the next time, so that no file takes long: fewer of a
  /// large one, which takes longer to read again.
  private static func mostFixes(of file: CaseFile) -> Int {
    min(FindingTally.mostKept, max(300, 500_000_000 / max(1, file.loaded.source.text.utf8.count)))
  }

  /// A document as far as it is mended, and what is found in it.
  private struct Stage {
    var file: CaseFile
    var report: DocumentReport
  }

  private enum Step {
    case done(Stage, FixEdits)
    case unproven(WithheldFix)
  }

  func fix(_ file: CaseFile) -> DocumentFixes {
    var stage = stage(of: file)
    var fixes = DocumentFixes(file, language: stage.report.language)
    var withheld: [FindingPlace: Text] = [:]
    // What could not be proven beside one fix may be after another, so it is tried once more.
    var (isToBeRetried, isRetried) = (false, false)
    let most = Self.mostFixes(of: file)
    var passes = 0
    while stage.file.loaded.canBeMended && fixes.done.count < most && passes < Self.mostPasses
      && withheld.count < Self.mostWithheld
    {
      let edits = FixEdits(stage.report, without: Set(withheld.keys))
      if edits.isEmpty {
        guard isToBeRetried, !isRetried else { break }
        (withheld, isRetried) = ([:], true)
        continue
      }
      switch step(edits, from: stage, mark: fixes.mark) {
      case .done(let next, let done):
        fixes.done += done.findings
        isToBeRetried = isToBeRetried || !withheld.isEmpty
        withheld = withheld.moved(by: done)
        stage = next
        passes += 1
      case .unproven(let fix): withheld[FindingPlace(fix.finding, in: edits.source)] = fix.fault
      }
    }
    fixes.finish(with: stage.file.loaded, stage.report, withheld: withheld)
    return fixes
  }

  private func stage(of file: CaseFile) -> Stage {
    Stage(file: file, report: checker.checkKeepingAll(file))
  }

  /// As many of the edits as can be proven together, from the first on.
  private func step(_ edits: FixEdits, from stage: Stage, mark: [UInt8]) -> Step {
    let name = stage.report.source.name
    let next = self.stage(
      of: stage.file.replacing(DocumentLoader.load(mark + edits.applied, name: name)))
    let proof = FixProof(edits, before: stage.file.loaded, after: next.file.loaded)
    guard let fault = proof.fault(stage.report, next.report) else {
      return .done(next, edits)
    }
    guard let alone = edits.onlyFinding else {
      return step(edits.firstHalf, from: stage, mark: mark)
    }
    return .unproven(WithheldFix(finding: alone, fault: fault))
  }
}

extension [FindingPlace: Text] {
  /// The same findings as they stand in the text after edits.
  fileprivate func moved(by edits: FixEdits) -> Self {
    Dictionary(map { ($0.key.moved(by: edits), $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension LoadedDocument {
  /// Whether its letters have come out wrong and can all be restored, which is all that is found
  /// then.
  var isGarbled: Bool {
    tree == nil && syntaxFindings.contains { $0.rule == NotUTF8Rule.info.id && $0.safeFix != nil }
  }

  fileprivate var canBeMended: Bool { tree != nil || isGarbled }
}
