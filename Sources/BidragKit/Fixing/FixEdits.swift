import Diagnostics
import FormKit
import ICLD

/// The fixes of a report that may be done unseen, as changes of the text's bytes.
///
/// Of findings whose places overlap only the first is mended; the others have their turn when the
/// text has been read again.
struct FixEdits {
  /// By place, none overlapping another.
  private(set) var edits: [ByteEdit] = []
  /// The finding that each edit mends.
  private(set) var findings: [Finding] = []
  let source: SourceBytes

  /// - Parameter withheld: findings whose fixes are not to be done.
  init(_ report: DocumentReport, without withheld: Set<FindingPlace> = []) {
    source = SourceBytes(report.source.text)
    var wanted: [(edit: ByteEdit, finding: Finding)] = []
    for finding in report.findings {
      guard let fix = finding.safeFix, let range = fix.range.flatMap(source.offsets),
        withheld.isEmpty || !withheld.contains(FindingPlace(finding, in: source))
      else { continue }
      let edit = ByteEdit(range, Array(fix.replacement.utf8))
      // What would change nothing mends nothing.
      guard Array(source.bytes[range]) != edit.replacement else { continue }
      wanted.append((edit, finding))
    }
    wanted.sort { $0.edit.range.lowerBound < $1.edit.range.lowerBound }
    var done = 0
    for (edit, finding) in wanted where edit.range.lowerBound >= done && !edit.range.isEmpty {
      edits.append(edit)
      findings.append(finding)
      done = edit.range.upperBound
    }
  }

  var isEmpty: Bool { edits.isEmpty }

  /// The finding that is mended, where it is one alone.
  var onlyFinding: Finding? { findings.count == 1 ? findings.first : nil }

  /// The first half of the edits, or as good as.
  var firstHalf: FixEdits {
    var half = self
    half.edits.removeLast(edits.count / 2)
    half.findings.removeLast(findings.count / 2)
    return half
  }

  /// The text with the edits done.
  var applied: [UInt8] { source.applying(edits) }

  /// The offset that stands for one of the text after the edits: a place within what was put in is
  /// where that begins.
  func anchored(_ offset: Int) -> Int {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      if offset < start { return offset }
      if offset < start + edit.replacement.count { return start }
      shift += edit.replacement.count - edit.range.count
    }
    return offset
  }

  /// Where in the text after the edits an offset of the text before them lies.
  func moved(_ offset: Int) -> Int {
    var shift = 0
    for edit in edits where edit.range.lowerBound < offset {
      // A place within a replaced stretch is where that begins.
      if offset < edit.range.upperBound { return edit.range.lowerBound + shift }
      shift += edit.replacement.count - edit.range.count
    }
    return offset + shift
  }
}

extension Finding {
  /// The fix that may be done unseen: where there are several, choosing is for people.
  var safeFix: Fix? {
    guard fixes.count == 1, let fix = fixes.first, fix.isSafe, !namesFile else { return nil }
    return fix
  }

  /// Whether the field holds a file's name, which is what it is on disk, however it is spelled.
  private var namesFile: Bool {
    [Application.annexes.field.info, Report.annexes.field.info]
      .contains { path.steps.first == .field($0.name.en) }
      && path.steps.last == .field(Annex.file.field.info.name.en)
  }
}
