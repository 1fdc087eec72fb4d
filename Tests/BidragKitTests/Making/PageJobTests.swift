import Diagnostics
import Testing

@testable import BidragKit
@testable import Rendering

@Suite("Making of pages")
struct PageJobTests {
  private static let letterhead = """
    namn: Sala kommun
    logotyp: logotyp.svg
    färg: "#1c5273"
    sidfot: [Stora torget 1]
    """
  private static let logo =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/></svg>"

  private func make(
    _ disk: CaseOnDisk, templates: String? = nil, isDraft: Bool = false
  ) async throws -> RenderResult {
    let job = RenderJob(
      formats: [.html], isDraft: isDraft, overwrites: true, templates: templates,
      today: SoundCase.today)
    return try await job.run(disk.path("ansokan.yaml"))
  }

  private func page(
    _ disk: CaseOnDisk, templates: String? = nil
  ) async throws -> String {
    let result = try await make(disk, templates: templates)
    #expect(result.outputs.map(\.path) == [disk.path("ut/ansokan.html")])
    return try disk.folder.text("ut/ansokan.html")
  }

  @Test("Without a letterhead the page stands for itself")
  func plain() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let page = try await page(disk)
    #expect(!page.contains("class=\"letterhead\"") && !page.contains("<img"))
  }

  @Test("A letterhead in the case's folder dresses the page")
  func dressed() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("brevhuvud.yaml", Self.letterhead)
    try disk.folder.add("logotyp.svg", Self.logo)
    let page = try await page(disk)
    #expect(
      page.contains("<p class=\"sender\">Sala kommun</p>") && page.contains("--accent: #1c5273"))
    #expect(page.contains(Base64.text(of: Array(Self.logo.utf8))))
    #expect(page.contains("Stora torget 1"))
  }

  @Test("A letterhead that is wrong is told of once, and no page is made")
  func wrong() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("brevhuvud.yaml", Self.letterhead.replacing("#1c5273", with: "#f2a900"))
    let result = try await make(disk)
    #expect(result.outputs.isEmpty && result.exitCode == ExitStatus.stopped)
    let findings = result.report.documents.flatMap(\.findings)
    #expect(findings.map(\.rule) == ["LET003", "LET002"])
    #expect(findings.map { $0.range?.start.line } == [2, 3])
    #expect(findings.last?.message.en.contains("2.00:1") == true)
    #expect(result.omitted.count == 1)
  }

  @Test("A logo that is too large is refused by a limit that says whose it is")
  func tooLarge() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("brevhuvud.yaml", Self.letterhead)
    try disk.folder.add(
      "logotyp.svg", Self.logo + String(repeating: " ", count: LogoFile.byteLimit))
    let result = try await make(disk)
    let finding = result.report.documents.flatMap(\.findings).first { $0.rule == "LET003" }
    #expect(finding?.message.en.contains("500 kB, which is Bidrag's own limit") == true)
  }

  @Test("A letterhead is checked by itself, too")
  func validated() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("brevhuvud.yaml", Self.letterhead)
    let report = try Validation(today: SoundCase.today).check([disk.path("brevhuvud.yaml")])
    #expect(report.findings.map(\.rule) == ["LET003"])
    try disk.folder.add("logotyp.svg", Self.logo)
    let sound = try Validation(today: SoundCase.today).check([disk.path("brevhuvud.yaml")])
    #expect(sound.findings.isEmpty && sound.documents.first?.passed.count == 4)
  }

  @Test("Templates of one's own take the place of those they are named after")
  func templates() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("mallar/page.css", "main { color: rebeccapurple; }\n")
    let styled = try await page(disk, templates: disk.path("mallar"))
    #expect(styled.contains("rebeccapurple") && !styled.contains(".letterhead {"))
    #expect(styled.contains("<main id=\"main\">"))
    try disk.folder.add("mallar/page.html", "<b>{{title}}</b>{{main}}\n")
    let framed = try await page(disk, templates: disk.path("mallar"))
    #expect(framed.hasPrefix("<b>") && !framed.contains("rebeccapurple"))
  }

  @Test(
    "A template that is wrong is told of with its place, and nothing is made",
    arguments: [
      ("page.html", "<p>\n{{innehåll}}{{main}}", "page.html:2:1"),
      ("page.html", "<p></p>\n", "page.html:2:1"), ("page.css", "p{}</style>", "page.css:1:4"),
    ])
  func wrongTemplate(name: String, text: String, place: String) async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("mallar/\(name)", text)
    do {
      _ = try await make(disk, templates: disk.path("mallar"))
      Issue.record("nothing was said")
    } catch {
      let failure = try #require(error as? FileFailure)
      #expect(failure.message.sv.contains(place) && failure.code == .notADocument)
    }
    #expect(!disk.folder.names.contains { $0.hasSuffix("ansokan.html") })
  }

  @Test("A folder without templates is said to have none", arguments: ["mallar", "finns-inte"])
  func noTemplates(name: String) async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.addFolder("mallar")
    do {
      _ = try await make(disk, templates: disk.path(name))
      Issue.record("nothing was said")
    } catch {
      #expect((error as? FileFailure)?.code == .notFound)
    }
  }
}
