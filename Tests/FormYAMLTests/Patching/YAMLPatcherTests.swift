import Diagnostics
import FormKit
import FormYAML
import Randomness
import Testing

@Suite("Changing the text of a file")
struct YAMLPatcherTests {
  /// A file with comments, blank lines, braces, blocks and an unfinished last line.
  static let text = """
    # Överst
    namn: Jinan   # staden

    poster:
      # resor
      - post: resor
        belopp: 1 000   # kr
        text: >-
          en lång
          text
      - {post: logi, belopp: 20}   # i klammer
    tomt:
    # före taggar
    taggar: [a, b]
    slut: "ja"
    """

  /// The file after a change of its tree.
  private func changed(
    _ text: String = text, _ change: (inout FormNode) -> Void
  ) throws -> String {
    let reading = read(text)
    let tree = try #require(reading.tree)
    var new = tree
    change(&new)
    return try YAMLPatcher.patched(reading.source, from: tree, to: new)
  }

  @Test("Nothing is changed where nothing is to be")
  func nothing() throws {
    #expect(try changed { _ in } == Self.text)
  }

  @Test("A value is replaced, and the comment behind it stays")
  func value() throws {
    let changed = try changed { $0["poster"][0]["belopp"] = .scalar("2 000") }
    #expect(changed == Self.text.replacing("1 000   # kr", with: "2 000   # kr"))
  }

  @Test("A long text in place of one with a comment stays on its line")
  func longValue() throws {
    let long = String(repeating: "ord ", count: 40) + "slut"
    let changed = try changed { $0["namn"] = .scalar(long) }
    #expect(changed == Self.text.replacing("Jinan   #", with: "\"\(long)\"   #"))
  }

  @Test("An item is added after the last one, as a block")
  func item() throws {
    let changed = try changed {
      $0["poster"].append(
        .fields([.init("post", .scalar("kost")), .init("belopp", .scalar("30"))]))
    }
    #expect(
      changed
        == Self.text.replacing(
          "# i klammer\n", with: "# i klammer\n  - post: kost\n    belopp: 30\n"))
  }

  @Test("An item is added before the first one")
  func firstItem() throws {
    let changed = try changed {
      $0["poster"].insert(.fields([.init("post", .scalar("kost"))]), at: 0)
    }
    #expect(
      changed == Self.text.replacing("  - post: resor", with: "  - post: kost\n  - post: resor"))
  }

  @Test("A field is added where it belongs, in a block and in braces")
  func field() throws {
    let changed = try changed {
      $0["poster"][0].insert(.init("år", .scalar("2014")), at: 1)
      $0["poster"][1].insert(.init("text", .scalar("ja, tack")), at: 2)
    }
    #expect(
      changed
        == Self.text
        .replacing("- post: resor\n", with: "- post: resor\n    år: 2014\n")
        .replacing("belopp: 20}", with: "belopp: 20, text: \"ja, tack\"}"))
  }

  @Test("A field is added before the first one, also behind a dash")
  func firstField() throws {
    let changed = try changed {
      $0.insert(.init("formulär", .scalar("x")), at: 0)
      $0["poster"][0].insert(.init("id", .scalar("p1")), at: 0)
    }
    #expect(
      changed
        == Self.text
        .replacing("namn: J", with: "formulär: x\nnamn: J")
        .replacing("- post: resor", with: "- id: p1\n    post: resor"))
  }

  @Test("A field that stands blank is filled in, with a value or with items")
  func blank() throws {
    #expect(
      try changed { $0["tomt"] = .scalar("nej") } == Self.text.replacing("tomt:", with: "tomt: nej")
    )
    let items = try changed { $0["tomt"] = .items([.scalar("a"), .scalar("b")]) }
    #expect(items == Self.text.replacing("tomt:\n", with: "tomt:\n  - a\n  - b\n"))
  }

  @Test("A field is added at the end of a file whose last line is not ended")
  func last() throws {
    let changed = try changed { $0.append(.init("mer", .scalar("x"))) }
    #expect(changed == Self.text + "\nmer: x")
  }

  @Test("A field is taken out, and the comments around it stay")
  func removal() throws {
    let changed = try changed {
      $0.remove("tomt")
      $0["poster"][0].remove("post")
    }
    #expect(
      changed
        == Self.text.replacing("tomt:\n", with: "")
        .replacing("- post: resor\n    belopp", with: "- belopp"))
  }

  @Test("An item is taken out")
  func itemRemoval() throws {
    let changed = try changed { $0["poster"].remove(at: 0) }
    let start = try #require(Self.text.range(of: "  - post: resor"))
    let end = try #require(Self.text.range(of: "  - {post: logi"))
    #expect(changed == Self.text.replacingCharacters(start.lowerBound..<end.lowerBound))
  }

  private static let bracketed = """
    taggar: [a,
      b, # om b
      c] # om alla
    part: {x: 1, # om x
      y: 2, z: }
    """

  @Test("What comes first in brackets or braces is put before the others, whose comments stay")
  func firstInBrackets() throws {
    let changed = try changed(Self.bracketed) {
      $0["taggar"].insert(.scalar("ny"), at: 0)
      $0["part"].insert(.init("ny", .scalar("3")), at: 0)
    }
    let wanted = Self.bracketed.replacing("[a,", with: "[ny, a,")
    #expect(changed == wanted.replacing("{x: 1", with: "{ny: 3, x: 1"))
  }

  @Test("What is taken out of brackets or braces leaves the comments of the others")
  func removalInBrackets() throws {
    let changed = try changed(Self.bracketed) {
      $0["taggar"].remove(at: 1)
      $0["part"].remove("z")
      $0["part"].remove("x")
    }
    #expect(
      changed == """
        taggar: [a,
           # om b
          c] # om alla
        part: { # om x
          y: 2 }
        """)
    let last = try self.changed(Self.bracketed) {
      $0["taggar"].remove(at: 2)
      $0["taggar"].append(.scalar("d"))
    }
    #expect(last == Self.bracketed.replacing("b, # om b\n  c]", with: "b, d # om b\n  ]"))
  }

  private static let commented = """
    tom: [ # om allt
      # inget än
      ]
    part: {x: 1, # om x
      y: [a, # om a
      b], z: 2}
    rader:
      - {x: 1 # om raden
        }
    """

  @Test("Comments in brackets or braces stay when all that stands in them is taken out")
  func emptied() throws {
    let changed = try changed(Self.commented) {
      $0["part"].remove("x")
      $0["part"].remove("y")
      $0["part"].remove("z")
    }
    #expect(
      changed
        == Self.commented.replacing(
          "{x: 1, # om x\n  y: [a, # om a\n  b], z: 2}",
          with: "{ # om x\n   # om a\n  }"))
  }

  @Test("Comments in brackets or braces stand above what comes in their place")
  func filledIn() throws {
    let changed = try changed(Self.commented) {
      $0["tom"] = .items([.scalar("a")])
      $0["part"] = .scalar("text")
      $0["rader"][0].content = .fields([.init("ny", .scalar("2"))])
    }
    #expect(
      changed == """
        tom:
          # om allt
          # inget än
          - a
        # om x
        # om a
        part: text
        rader:
          - # om raden
            ny: 2
        """)
  }

  @Test("Comments in brackets within braces follow what comes in their place")
  func filledInWithinBraces() throws {
    let changed = try changed("part: {x: [ # tom\n  ], y: 1}\n") {
      $0["part"]["x"] = .items([.scalar("a")])
    }
    #expect(changed == "part: {x: [a] # tom\n  , y: 1}\n")
  }

  @Test("A field is renamed")
  func renaming() throws {
    let changed = try changed { $0.rename("taggar", to: "tags") }
    #expect(changed == Self.text.replacing("taggar: [", with: "tags: ["))
  }

  @Test("Lines end as they do in the file")
  func lineEnds() throws {
    let windows = Self.text.replacing("\n", with: "\r\n")
    let changed = try changed(windows) {
      $0["poster"].append(.fields([.init("post", .scalar("kost"))]))
    }
    #expect(changed == windows.replacing("klammer\r\n", with: "klammer\r\n  - post: kost\r\n"))
  }

  @Test("Additions at the end of several levels stand each at its own")
  func nested() throws {
    let text = "a:\n  - b:\n      - c: 1\n"
    let changed = try changed(text) {
      $0["a"][0]["b"].append(.fields([.init("c", .scalar("2"))]))
      $0["a"][0].append(.init("d", .scalar("3")))
      $0["a"].append(.fields([.init("b", .scalar("4"))]))
      $0.append(.init("e", .scalar("5")))
    }
    #expect(changed == "a:\n  - b:\n      - c: 1\n      - c: 2\n    d: 3\n  - b: 4\ne: 5\n")
  }

  @Test(
    "What would be more than is read is not added, and the fault is not ours",
    arguments: [160_000, 20])
  func tooLarge(_ count: Int) throws {
    // Many values, and few long ones.
    let text = String(repeating: "a", count: count > 1_000 ? 1 : 150_000)
    let fault = #expect(throws: YAMLPatchFault.self) {
      try changed { $0.append(.init("ny", .items((0..<count).map { _ in .scalar(text) }))) }
    }
    #expect(fault?.isTooLarge == true)
  }

  @Test(
    "Whatever is changed in a file, it reads as it should and keeps its comments",
    arguments: 0..<400)
  func anything(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let file = RandomFile(using: &random)
    let reading = read(file.text)
    let tree = try #require(reading.tree, "\(file.text)")
    #expect(reading.findings.isEmpty, "\(file.text)")
    var change = RandomChange(random)
    let new = change.changed(tree)
    let text = try YAMLPatcher.patched(reading.source, from: tree, to: new)
    if !change.hasRemoved {
      for comment in file.comments { #expect(text.contains(comment), "\(text)") }
    }
    let again = read(text)
    #expect(
      try YAMLPatcher.patched(again.source, from: #require(again.tree), to: #require(again.tree))
        == text)
  }
}
