import Diagnostics
import FormKit
import Glibc

/// How far a long job has come, on one line of standard error, where a person looks on there.
struct ProgressLine {
  private static let width = 24
  /// A job of fewer steps than this is over before anyone looks.
  static let longJob = 20
  private let isShown = isatty(STDERR_FILENO) == 1
  private var isThere = false

  /// Shows that so many steps of a long job are done.
  mutating func show(_ done: Int, of count: Int) {
    show(
      done, of: count,
      Text(
        sv: "\(done.shown(in: .swedish)) av \(count.shown(in: .swedish))",
        en: "\(done.shown(in: .english)) of \(count.shown(in: .english))"))
  }

  /// Shows that so many steps of a long job are done, with words on how it goes.
  mutating func show(_ done: Int, of count: Int, _ words: Text) {
    guard isShown, count >= Self.longJob else { return }
    let filled = Self.width * min(done, count) / count
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: "·", count: Self.width - filled)
    write("\r[\(bar)] \(words.help.visible)\u{1B}[K")
    isThere = true
  }

  /// Takes the line away, so that something else can be written.
  mutating func clear() {
    guard isThere else { return }
    write("\r\u{1B}[K")
    isThere = false
  }

  private func write(_ line: String) {
    Array(line.utf8).withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
