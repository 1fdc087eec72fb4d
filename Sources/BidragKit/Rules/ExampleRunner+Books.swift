import Diagnostics
import FormKit

extension ExampleRunner {
  /// Whether a file is of the books: from a finance system, or how its accounts belong to posts.
  static func isOfBooks(_ name: String) -> Bool {
    LoadedMapping.isMapping(name) || isLedger(name)
  }

  /// Whether a file is from a finance system.
  static func isLedger(_ name: String) -> Bool {
    ["se", "csv"].contains(PathName.ending(of: name))
  }

  /// Runs an example of the books of a sound case; nil where the example is of something else.
  func runBooks(_ example: RuleExample) -> Result? {
    let (name, bytes): (String, [UInt8])
    switch example.content {
    case .file(let file, let text): (name, bytes) = (file, Array(text.utf8))
    case .bytes(let file, let content): (name, bytes) = (file, content)
    case .change: return nil
    }
    guard Self.isOfBooks(name),
      let report = Self.changed(
        .report, of: .inception2013, by: example.beside[.report] ?? "", without: [])
    else { return nil }
    let other = example.twins[.report].flatMap {
      Self.changed(.report, of: .inception2013, by: $0, without: [])
    }
    let others = [other].compactMap { $0 }
    guard !LoadedMapping.isMapping(name) else {
      return runMapping(bytes, name, for: report, beside: others)
    }
    let mapping = example.beside[.mapping].map {
      LoadedMapping(Array($0.utf8), name: LoadedMapping.fileName(in: .swedish))
    }
    let lines = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
    let found = LedgerImport.findings(
      in: Self.withoutMarks(bytes), name: name, by: mapping, for: report,
      beside: others)
    return Result(report: found, markedLine: Self.markedLine(of: lines))
  }

  private func runMapping(
    _ bytes: [UInt8], _ name: String, for report: LoadedDocument, beside others: [LoadedDocument]
  ) -> Result? {
    guard case .report(let form)? = report.document else { return nil }
    let mapping = LoadedMapping(bytes, name: name).compared(with: form, beside: others)
    return Result(
      report: mapping.report, markedLine: Self.markedLine(of: mapping.report.source))
  }

  /// The file without marks: unlike YAML it has no comments that they could stand in.
  private static func withoutMarks(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array(" # <--".utf8)
    var rest = bytes[...]
    var kept: [UInt8] = []
    while let byte = rest.first {
      if byte == mark[0], rest.starts(with: mark) {
        rest = rest.dropFirst(mark.count)
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
