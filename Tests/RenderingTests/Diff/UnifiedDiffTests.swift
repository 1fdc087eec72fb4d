import Diagnostics
import Rendering
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(
    _ old: String, _ new: String, context: Int = 3, isColored: Bool = false,
    _ language: Language = .english
  ) -> String {
    UnifiedDiff.render(
      from: SourceText(name: "a.yaml", text: old), to: SourceText(name: "a.yaml", text: new),
      in: language, context: context, style: .init(isColored: isColored))
  }

  private let ten = (1...10).map { "\($0)\n" }.joined()

  @Test("Of texts that are the same there is nothing to show")
  func same() {
    #expect(diff(ten, ten) == "")
    #expect(diff("", "") == "")
  }

  @Test("A change is shown with the lines around it, and where they stand")
  func change() {
    #expect(
      diff(ten, ten.replacing("5\n", with: "fem\n"), context: 1) == """
        --- a.yaml
        +++ a.yaml
        @@ -4,3 +4,3 @@
         4
        -5
        +fem
         6

        """)
  }

  @Test("Changes whose surroundings meet are shown together, others apart")
  func hunks() {
    let near = ten.replacing("3\n", with: "x\n").replacing("6\n", with: "y\n")
    #expect(diff(ten, near, context: 1).components("@@ -") == 1)
    #expect(
      diff(ten, near, context: 1).contains("@@ -2,6 +2,6 @@\n 2\n-3\n+x\n 4\n 5\n-6\n+y\n 7\n"))
    let far = ten.replacing("3\n", with: "x\n").replacing("7\n", with: "y\n")
    #expect(diff(ten, far, context: 1).components("@@ -") == 2)
    #expect(diff(ten, far, context: 3).components("@@ -") == 1)
  }

  @Test("At the ends of a text, and without context, the lines are counted as they should")
  func ends() {
    #expect(diff("", "a\n").hasSuffix("@@ -0,0 +1 @@\n+a\n"))
    #expect(diff("a\n", "").hasSuffix("@@ -1 +0,0 @@\n-a\n"))
    #expect(diff(ten, "0\n" + ten, context: 1).hasSuffix("@@ -1 +1,2 @@\n+0\n 1\n"))
    #expect(diff(ten, ten + "11\n", context: 0).hasSuffix("@@ -10,0 +11 @@\n+11\n"))
  }

  @Test("A missing last line break is said, in both languages")
  func noLineEnd() {
    #expect(diff("a\nb", "a\nc").contains("-b\n\\ No newline at end of file\n+c\n\\ No newline"))
    #expect(diff("b", "b\n", .swedish).contains("-b\n\\ Ingen radbrytning sist i filen\n+b\n"))
  }

  @Test("Letters that look alike but are not the same are a change")
  func decomposed() {
    #expect(diff("Va\u{308}\n", "V\u{E4}\n").contains("-Va\u{308}\n+V\u{E4}\n"))
  }

  @Test("What a terminal would obey is shown as a sign, and line ends are left out")
  func hostile() {
    let shown = diff("\u{1B}[31m\r\n", "\u{202E}b\r\n")
    #expect(shown.contains("-\u{241B}[31m\n+\u{FFFD}b\n"))
  }

  @Test("Colour sets off what is taken away and what comes, and nothing else")
  func colored() throws {
    let colored = diff("a\nb\n", "a\nc\n", isColored: true).replacing("\u{1B}", with: "<")
    #expect(colored.contains("<[31m-b<[0m\n<[32m+c<[0m\n") && colored.contains("\n a\n"))
    let plain = colored.replacing(try Regex("<\\[[0-9;]+m"), with: "")
    #expect(plain == diff("a\nb\n", "a\nc\n"))
  }
}

extension String {
  fileprivate func components(_ word: String) -> Int { ranges(of: word).count }
}
