import Diagnostics
import Testing

@testable import Rendering

@Suite struct LineDiffTests {
  /// The new text as the steps make it out of the old one; nil where they do not fit.
  private func applying(
    _ steps: [LineDiff.Step], to old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [ArraySlice<UInt8>]? {
    var (oldRest, newRest, made) = (old[...], new[...], [ArraySlice<UInt8>]())
    for step in steps {
      if step != .insert, let line = oldRest.popFirst(), step == .keep { made.append(line) }
      if step != .remove, let line = newRest.popFirst(), step == .insert { made.append(line) }
    }
    return oldRest.isEmpty && newRest.isEmpty ? made : nil
  }

  /// The fewest changes, reckoned in the plain and slow way.
  private func fewest(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> Int {
    var row = Array(0...b.count)
    for (i, line) in a.enumerated() {
      var next = [i + 1]
      for (j, other) in b.enumerated() {
        next.append(line == other ? row[j] : min(row[j + 1], next[j]) + 1)
      }
      row = next
    }
    return row[b.count]
  }

  @Test("The steps make the new text out of the old one with as few changes as can be")
  func minimal() {
    var state: UInt64 = 20_131_009
    func random(_ below: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % below
    }
    for _ in 0..<400 {
      let texts = (0..<2).map { _ in
        (0..<random(14)).map { _ in "\(random(4))\n" }.joined()
      }
      let (a, b) = (DiffLines(texts[0]).lines, DiffLines(texts[1]).lines)
      let steps = LineDiff.steps(from: a, to: b)
      #expect(applying(steps, to: a, b) == b, "\(texts)")
      #expect(steps.count { $0 != .keep } == fewest(a, b), "\(texts)")
    }
  }

  @Test("Texts that have nothing in common are told as one that replaces the other, and soon")
  func allOther() {
    let a = DiffLines((0..<20_000).map { "a\($0)\n" }.joined()).lines
    let b = DiffLines((0..<20_000).map { "b\($0)\n" }.joined()).lines
    let steps = LineDiff.steps(from: a, to: b)
    #expect(applying(steps, to: a, b) == b)
    #expect(steps.prefix(20_000).allSatisfy { $0 == .remove })
  }

  @Test("A line ends at LF, CRLF or CR, and keeps its end")
  func lines() {
    let lines = DiffLines("a\nb\r\nc\rd").lines.map { String(decoding: $0, as: UTF8.self) }
    #expect(lines == ["a\n", "b\r\n", "c\r", "d"])
    #expect(DiffLines("").lines.isEmpty)
  }
}
