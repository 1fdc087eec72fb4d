import Diagnostics
import Subprocess
import SystemPackage

/// Prints pages to PDF by WeasyPrint, a program that is installed beside ours.
///
/// The same page, program and fonts give the same bytes. A print that fails leaves nothing on the
/// disk.
struct PDFPrinter: Sendable {
  /// The program's name.
  var program = "weasyprint"
  /// The folders where the program is looked for, as in PATH; nil for those of the shell.
  var folders: String?
  /// How long a page may take.
  var patience = Duration.seconds(300)

  /// The sorts of PDF to ask for, the best first.
  ///
  /// PDF/A-2a is for archives and tagged. WeasyPrint tags no other PDF/A, and before version 67 it
  /// has none that is tagged; what people can have read aloud then comes before the archive.
  private static let variants = ["pdf/a-2a", "pdf/ua-1"]

  /// WeasyPrint leaves this code when an argument is none that it knows.
  private static let wrongUsage: CInt = 2
  /// Far above the PDF of any document within the size limits.
  private static let mostBytes = 200_000_000

  /// Prints a page.
  func pdf(of page: String) async throws(PrintingProblem) -> [UInt8] {
    for variant in Self.variants {
      if let pdf = try await pdf(of: page, as: variant) { return pdf }
    }
    return try await pdf(of: page, as: nil) ?? []
  }

  /// The PDF; nil where the program does not know the variant.
  private func pdf(
    of page: String, as variant: String?
  ) async throws(PrintingProblem) -> [UInt8]? {
    let answer = try await answer(to: page, variant.map { ["--pdf-variant", $0] } ?? [])
    switch answer.status {
    case .exited(0) where answer.pdf.starts(with: "%PDF".utf8): return answer.pdf
    case .exited(Self.wrongUsage) where variant != nil: return nil
    default: throw PrintingProblem(words: answer.words)
    }
  }

  private struct Answer {
    var status: TerminationStatus
    var pdf: [UInt8]
    var words: String
  }

  private func answer(
    to page: String, _ arguments: [String]
  ) async throws(PrintingProblem) -> Answer {
    do {
      return try await withThrowingTaskGroup(of: Answer.self) { group in
        group.addTask { try await run(page, arguments) }
        group.addTask {
          try await Task.sleep(for: patience)
          throw PrintingProblem.slow(patience)
        }
        defer { group.cancelAll() }
        return try await group.next() ?? Answer(status: .exited(1), pdf: [], words: "")
      }
    } catch let problem as PrintingProblem {
      throw problem
    } catch let error as Errno {
      throw .noRoom(error.rawValue)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .notInstalled(program)
    } catch {
      throw PrintingProblem(words: "\(error)")
    }
  }

  private func run(_ page: String, _ arguments: [String]) async throws -> Answer {
    let result = try await Subprocess.run(
      .name(program),
      arguments: Arguments(["--quiet", "--encoding", "utf-8"] + arguments + ["-", "-"]),
      environment: .inherit.updating(environment),
      // A program that ends before it has read a pipe would take ours with it.
      input: .fileDescriptor(
        try NamelessFile.open(holding: Array(page.utf8)), closeAfterSpawningProcess: true),
      output: .bytes(limit: Self.mostBytes), error: .string(limit: 1_000_000))
    return Answer(
      status: result.terminationStatus, pdf: result.standardOutput,
      words: result.standardError)
  }

  private var environment: [Environment.Key: String?] {
    // Without a given time the fonts that are cut down bear the time at which they were.
    var changes: [Environment.Key: String?] = ["SOURCE_DATE_EPOCH": "0", "LC_ALL": "C.UTF-8"]
    if let folders { changes["PATH"] = folders }
    return changes
  }
}
