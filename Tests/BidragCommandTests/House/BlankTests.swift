import Testing

@Suite("Blanks in what the program says", .timeLimit(.minutes(5)))
struct BlankTests {
  @Test(
    "What is said of files holds no two blanks in a row, and begins with none",
    arguments: [
      ["validate", "missing.yaml"], ["status", "empty"], ["new", "report", "--from", "empty"],
      ["new", "decision", "--from", "case"], ["render", "case/decision.yaml", "-o", "/dev/null/a"],
      ["new", "application", "--kind", "project", "--edition", "1999"],
    ])
  func failures(_ call: [String]) throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-gaborone", as: "case")
    defer { folder.remove() }
    try folder.addFolder("empty")
    for language in ["sv", "en"] {
      let environment = ["BIDRAG_LANGUAGE": language]
      let run = try CommandRun.bidrag(call, in: folder.root, environment: environment)
      #expect(run.exitCode != 0 && !run.errors.isEmpty)
      #expect(!run.errors.contains("  ") && !run.errors.hasPrefix(" "), "\(run.errors)")

    }
  }

  private static let untidy: Set = [
    "status empty", "new report --from empty", "render case/decision.yaml -o /dev/null/a",
    "new decision --from case",
  ]
}
