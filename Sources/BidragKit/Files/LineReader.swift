import Diagnostics
import FormKit
import Glibc

/// Reads lines from a file or from standard input as they come, some at a time.
///
/// What lies ready is taken together, and nobody who writes one line and waits for its answer waits
/// for others to fill up.
struct LineReader: ~Copyable {
  /// A line longer than this is cut, and then refused by whoever reads it.
  static let longestLine = 12_000_000
  /// No more lines or bytes are taken at a time.
  private static let mostLines = 128
  private static let mostBytes = 4_000_000
  /// How long more is waited for while something is there, in milliseconds.
  private static let patience: Int32 = 2

  private let descriptor: Int32
  private let path: String
  /// What has been read and not been handed out.
  private var pending: [UInt8] = []
  private var isAtEnd = false
  /// Whether the rest of a line that was cut is passed over.
  private var isSkipping = false
  /// The number of the next line, from 1.
  private var number = 1

  /// - Parameter path: the file; `-` for standard input.
  /// - Throws: `FileFailure` when it cannot be opened.
  init(_ path: String) throws(FileFailure) {
    descriptor = try Self.descriptor(of: path)
    self.path = path
  }

  private static func descriptor(of path: String) throws(FileFailure) -> Int32 {
    if path == "-" { return STDIN_FILENO }
    switch FileReader.kind(of: path) {
    case .missing: throw .notFound(path)
    case .folder: throw .notAFile(path)
    case .file, .other: break
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path, errno) }
    return descriptor
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next lines that are not blank, with their numbers and without their ends; nil at the end.
  mutating func next() throws(FileFailure) -> [(number: Int, bytes: [UInt8])]? {
    var lines: [(number: Int, bytes: [UInt8])] = []
    // Lines may be left from the last time.
    takeLines(into: &lines)
    while lines.isEmpty, !isAtEnd {
      try fill()
      takeLines(into: &lines)
    }
    return lines.isEmpty ? nil : lines
  }

  /// Waits for something to read, and takes what more lies ready.
  private mutating func fill() throws(FileFailure) {
    var isFirst = true
    while !isAtEnd, isFirst || pending.count < Self.mostBytes && isReady() {
      let old = pending.count
      let room = 262_144
      var count = 0
      pending.append(contentsOf: repeatElement(0, count: room))
      repeat {
        count = pending.withUnsafeMutableBytes { buffer in
          read(descriptor, buffer.baseAddress.map { $0 + old }, room)
        }
      } while count < 0 && errno == EINTR
      let code = errno
      pending.removeLast(room - max(0, count))
      if count < 0 { throw .cannotRead(path, code) }
      isAtEnd = count == 0
      isFirst = false
    }
  }

  private func isReady() -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, Self.patience) > 0
  }

  private mutating func takeLines(into lines: inout [(number: Int, bytes: [UInt8])]) {
    var start = pending.startIndex
    while lines.count < Self.mostLines {
      let rest = pending[start...]
      guard let end = rest.place(of: UInt8(ascii: "\n")) ?? end(of: rest) else { break }
      take(rest[..<end], into: &lines)
      start = min(end + 1, pending.endIndex)
    }
    pending.removeSubrange(..<start)
    cutLongLine(into: &lines)
  }

  /// Where a last line without a line break ends.
  private func end(of rest: ArraySlice<UInt8>) -> Int? {
    isAtEnd && !rest.isEmpty ? rest.endIndex : nil
  }

  private mutating func take(
    _ line: ArraySlice<UInt8>, into lines: inout [(number: Int, bytes: [UInt8])]
  ) {
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if !isSkipping, !isBlank { lines.append((number, Array(line))) }
    isSkipping = false
    number += 1
  }

  private mutating func cutLongLine(into lines: inout [(number: Int, bytes: [UInt8])]) {
    guard pending.count > Self.longestLine else { return }
    if !isSkipping { lines.append((number, pending)) }
    isSkipping = true
    pending = []
  }
}
