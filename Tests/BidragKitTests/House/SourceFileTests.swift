import Testing

/// What is promised of the source itself: see the comments in Package.swift.
@Suite("The source files")
struct SourceFileTests {
  static let sources = RepositoryFiles.names(under: "Sources", ending: ".swift")

  /// The modules that a file imports, whatever the access level.
  private func imports(of file: String) throws -> [String] {
    try RepositoryFiles.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2,
        words[..<index].allSatisfy({ Self.modifiers.contains(String($0)) }),
        words.indices.contains(index + 1)
      else { return nil }
      // `import struct Foundation.Data` names the module before the point.
      let isDeclaration = ["struct", "class", "enum", "func", "var", "protocol", "typealias"]
        .contains(String(words[index + 1]))
      let name =
        isDeclaration && words.indices.contains(index + 2) ? words[index + 2] : words[index + 1]
      return String(name.split(separator: ".").first ?? name)
    }
  }

  private static let modifiers: Set = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
    "@_exported", "@_implementationOnly",
  ]

  @Test("There are source files, and none has more than 350 lines")
  func sizes() throws {
    #expect(Self.sources.count > 200)
    for file in Self.sources {
      let lines = try RepositoryFiles.text(file).utf8.count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= 350, "\(file) has \(lines) lines")
    }
  }

  @Test(
    "The core knows no Foundation",
    arguments: ["Bookkeeping", "Diagnostics", "FormKit", "RuleKit", "ICLD"])
  func noFoundation(_ target: String) throws {
    for file in Self.sources where file.hasPrefix("Sources/\(target)/") {
      let found = try imports(of: file)
      #expect(
        found.allSatisfy { !$0.hasPrefix("Foundation") && $0 != "Glibc" }, "\(file): \(found)")
    }
  }

  @Test(
    "A library is imported by one target alone",
    arguments: [
      ("CLibYAML", "FormYAML"), ("CLibXML2", "XMLKit"), ("ArgumentParser", "bidrag"),
      ("CLibCrypto", "BidragKit"), ("CXLSXWriter", "SheetKit"),
    ])
  func onlyImporter(_ module: String, _ target: String) throws {
    let importers = try Self.sources.filter { try imports(of: $0).contains(module) }
    #expect(!importers.isEmpty)
    #expect(importers.allSatisfy { $0.hasPrefix("Sources/\(target)/") }, "\(importers)")
  }

  @Test(
    "A target imports nothing but what it may",
    arguments: [
      ("Diagnostics", []), ("Bookkeeping", ["Diagnostics"]), ("FormKit", ["Diagnostics"]),
      ("RuleKit", ["Diagnostics", "FormKit"]),
      ("ICLD", ["Diagnostics", "FormKit", "RuleKit"]),
      ("FormYAML", ["CLibYAML", "Diagnostics", "FormKit"]),
      ("XMLKit", ["CLibXML2", "Diagnostics"]), ("SheetKit", ["CXLSXWriter"]),
    ] as [(String, [String])])
  func allowed(_ target: String, _ modules: [String]) throws {
    let found = Set(
      try Self.sources.filter { $0.hasPrefix("Sources/\(target)/") }.flatMap(imports))
    #expect(found.subtracting(modules).subtracting(["Glibc", "Foundation"]).isEmpty, "\(found)")
  }

  @Test("No path of anyone's machine, and nothing half done, stands in what is published")
  func nothingPrivate() throws {
    let files =
      Self.sources + RepositoryFiles.names(under: "Templates", ending: ".yaml")
      + RepositoryFiles.names(under: "Examples", ending: ".yaml")
    for file in files {
      let text = try RepositoryFiles.text(file)
      for word in ["/tmp/", "/home/", "TODO", "FIXME", "fatalError(", "try!"] {
        #expect(!text.contains(word), "\(file) holds \(word)")
      }
    }
  }
}
