import Diagnostics
import Glibc
import Testing

@testable import BidragKit

@Suite("Printing of pages to PDF")
struct PDFPrinterTests {
  private static let page = """
    <!DOCTYPE html>
    <html lang="sv"><head><title>Prov</title></head><body><p>Åäö</p></body></html>
    """

  @Test("The real program makes a PDF, and the same one each time")
  func real() async throws {
    let pdf = try await PDFPrinter().pdf(of: Self.page)
    #expect(pdf.starts(with: "%PDF-".utf8))
    #expect(try await PDFPrinter().pdf(of: Self.page) == pdf)
  }

  @Test("A program that is not there is told of, with the command that installs it")
  func missing() async throws {
    let problem = await problem(of: PDFPrinter(program: "no-such-program"))
    #expect(problem == .notInstalled("no-such-program"))
    let message = try #require(problem).message("ansokan.yaml")
    #expect(message.sv.contains("ansokan.yaml") && message.sv.contains("apt install weasyprint"))
    #expect(message.en.contains("ansokan.yaml") && message.en.contains("apt install weasyprint"))
  }

  @Test("An older program is asked for the best PDF that it knows")
  func variants() async throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let printer = try printer(
      in: disk,
      """
      case "$*" in *a-2a*) exit 2;; *ua-1*) printf '%%PDF tagged';; *) printf '%%PDF plain';; esac
      """)
    #expect(try await printer.pdf(of: Self.page) == Array("%PDF tagged".utf8))
  }

  @Test("A program that knows none of them prints all the same")
  func plain() async throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let printer = try printer(
      in: disk, #"case "$*" in *variant*) exit 2;; *) printf '%%PDF plain';; esac"#)
    #expect(try await printer.pdf(of: Self.page) == Array("%PDF plain".utf8))
  }

  @Test("The program is handed the whole page, however long it is")
  func longPage() async throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let printer = try printer(in: disk, "printf '%%PDF'; cat")
    let page = String(repeating: "åäö ", count: 300_000)
    #expect(try await printer.pdf(of: page) == Array(("%PDF" + page).utf8))
  }

  @Test(
    "What goes wrong is told of in the program's last words, and is never taken for a PDF",
    arguments: [
      ("echo first >&2; echo last words >&2; exit 1", PrintingProblem.failed("last words")),
      ("echo 'UserWarning: No fonts configured in FontConfig.' >&2; kill -SEGV $$", .noFonts),
      ("printf 'no pdf'", .failed("")), ("exit 2", .failed("")),
    ])
  func failing(script: String, expected: PrintingProblem) async throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    #expect(await problem(of: try printer(in: disk, script)) == expected)
  }

  @Test("A print that never ends is given up")
  func endless() async throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    var printer = try printer(in: disk, "exec sleep 600")
    printer.patience = .milliseconds(1)
    #expect(await problem(of: printer) == .slow(.milliseconds(1)))
  }

  private func problem(of printer: PDFPrinter) async -> PrintingProblem? {
    do throws(PrintingProblem) {
      _ = try await printer.pdf(of: Self.page)
      return nil
    } catch {
      return error
    }
  }

  /// A printer whose program is a script.
  private func printer(in disk: TemporaryFolder, _ script: String) throws -> PDFPrinter {
    try disk.add("printer", "#!/bin/sh\n\(script)\n")
    #expect(chmod(disk.path("printer"), 0o755) == 0)
    let path = getenv("PATH").map { String(cString: $0) } ?? "/bin"
    return PDFPrinter(program: "printer", folders: "\(disk.root):\(path)")
  }
}
