import Diagnostics
import FormKit
import ICLD

/// Does the safe fixes of one document, again and again until there are none left, and proves each
/// time that nothing else has changed.
struct DocumentFixer {
  let checker: Checker

  /// Some fixes have to wait for others that overlap them; none waits for long.
  private static let mostPasses = 20

  func fix(_ file: CaseFile) throws(FileFailure) -> DocumentFixes {
    var current = file
    var report = checker.checkKeepingAll(file)
    var fixes = DocumentFixes(file, language: report.language)
    for _ in 0..<Self.mostPasses {
      let edits = current.loaded.tree == nil ? nil : FixEdits(report)
      guard let edits, !edits.isEmpty else {
        fixes.finish(with: current.loaded, report)
        return fixes
      }
      let next = current.replacing(
        DocumentLoader.load(fixes.mark + edits.applied, name: report.source.name))
      let nextReport = checker.checkKeepingAll(next)
      let proof = FixProof(edits, before: current.loaded, after: next.loaded)
      if let fault = proof.fault(report, nextReport) {
        throw .unsafeFixes(report.source.name, fault)
      }
      fixes.done += edits.findings
      (current, report) = (next, nextReport)
    }
    // Of very many only so many are found at a time; the rest are told of as what is left.
    guard fixes.done.count >= FindingTally.mostKept else {
      throw .unsafeFixes(report.source.name, .endless)
    }
    fixes.finish(with: current.loaded, report)
    return fixes
  }

}

extension FileFailure {
  fileprivate static func unsafeFixes(_ name: String, _ fault: Text) -> FileFailure {
    FileFailure(
      .ownFault, path: name,
      message: Text(
        sv: """
          Rättningarna av ”\(name.visible)” håller inte vad de lovar: \(fault.sv). Inget har \
          ändrats. Felet är Bidrags eget, inte ditt. Rätta för hand så länge.
          """,
        en: """
          The fixes of “\(name.visible)” do not keep their promise: \(fault.en). Nothing has been \
          changed. The fault is Bidrag's own, not yours. Mend the file by hand for now.
          """))
  }
}

extension Text {
  fileprivate static let endless = Text(
    sv: "de tar aldrig slut", en: "there is no end to them")
}
