import BidragKit
import Diagnostics
import FormKit
import Glibc
import Rendering

/// The terminal: what it can show, and the two ways out to it.
enum Console {
  /// Writes to standard output; ends the program when that cannot take the answer, as a full disk.
  static func say(_ text: String) {
    guard write(text, to: STDOUT_FILENO) else {
      let reason = Text(errorNumber: errno)
      complain(
        Text(
          sv: "Svaret kunde inte skrivas ut: \(reason.sv).",
          en: "The answer could not be written: \(reason.en)."
        ).help)
      exit(ExitStatus.inputOutput)
    }
  }

  /// Writes words of the program's own to standard error; what cannot be seen is shown as a sign.
  static func complain(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    _ = write(lines.map { String($0).visible }.joined(separator: "\n"), to: STDERR_FILENO)
  }

  /// Says on standard error what takes a while, where a person looks on there; `done` takes it
  /// away.
  static func doing(_ words: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    Array("\r\(words.visible)\u{1B}[K".utf8).withUnsafeBytes {
      _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
    }
  }

  /// Takes away what `doing` said.
  static func done() { doing("") }

  /// How findings are shown: with colour and snippets when a person looks on, else as plain lines.
  static var style: TextReporter.Style {
    let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    return TextReporter.Style(
      isColored: isTerminal && !isPlain && !isDumb, width: width, showsSnippets: isTerminal)
  }

  /// Whether a person looks on.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal; 80 where there is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 40), 100)
  }

  /// Whether all of the text was written.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    return Array(line.utf8).withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, let base = buffer.baseAddress {
        let count = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        offset += count
      }
      return true
    }
  }
}
