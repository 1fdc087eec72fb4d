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
    case done(Stage, [Finding])
    case unproven(WithheldFix)
  }

  func fix(_ file: CaseFile) -> DocumentFixes {
    var stage = stage(of: file)
    var fixes = DocumentFixes(file, language: stage.report.language)
    // What could not be proven beside one fix may be after another, so it is tried again.
    var withheld: [WithheldFix] = []
    let most = Self.mostFixes(of: file)
    for _ in 0..<Self.mostPasses
    where stage.file.loaded.canBeMended && fixes.done.count < most {
      let edits = FixEdits(stage.report, without: Set(withheld.map(\.finding)))
      if edits.isEmpty { break }
      switch step(edits, from: stage, mark: fixes.mark) {
      case .done(let next, let mended):
        fixes.done += mended
        (stage, withheld) = (next, [])
      case .unproven(let fix): withheld.append(fix)
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
      return .done(next, edits.findings)
    }
    guard let alone = edits.onlyFinding else {
      return step(edits.firstHalf, from: stage, mark: mark)
    }
    return .unproven(WithheldFix(finding: alone, fault: fault))
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
