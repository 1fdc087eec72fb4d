// swift-tools-version: 6.2

import PackageDescription

/// Every Swift target is held to the same strict settings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "bidrag",
  products: [
    .executable(name: "bidrag", targets: ["bidrag"]),
    .library(name: "BidragKit", targets: ["BidragKit", "Diagnostics", "FormKit", "ICLD"]),
  ],
  dependencies: [
    // Parses the command line and makes help and shell completion. Only the command line imports
    // it.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Runs the program that prints pages to PDF. Only BidragKit imports it; without its bridge to
    // Foundation, which nothing here needs.
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    // The open files that swift-subprocess takes, and which it brings along anyway.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // libxml2 as Debian ships it. Must know nothing of Swift or of forms. The released program has
    // it, libyaml and libcrypto inside: see Sources/CLibXML2/Static.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // libyaml as Debian ships it: its events, from which FormYAML builds its own tree. A package
    // around it would build a tree of its own first, at six times the cost, and bring Foundation.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // OpenSSL's libcrypto as Debian ships it: SHA-256 of source files and decided documents. A Swift
    // package would compile 350 files of C for that one digest.
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // libxlsxwriter as Debian ships it: its headers. It is loaded when the first workbook is made,
    // and costs no other start of the program anything.
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // What Linux has and Swift's Glibc leaves out, such as the exchange of two files' names.
    .systemLibrary(name: "CGlibc"),

    // The files of Templates/ as bytes. Must hold no logic.
    .target(name: "CTemplates"),

    // What can be said of a document. Must know no form, no file format and no Foundation.
    .target(name: "Diagnostics", swiftSettings: strict),

    // The waist: fields, values, the tree, reading and writing. Must know no programme, no file
    // format and no Foundation.
    .target(name: "FormKit", dependencies: ["Diagnostics"], swiftSettings: strict),

    // Text to tree. Must know no form: it would read any YAML the same way.
    .target(
      name: "FormYAML",
      dependencies: ["CLibYAML", "Diagnostics", "FormKit"], swiftSettings: strict),

    // What finance systems export: bytes to vouchers. Must know no form, no case and no Foundation.
    .target(name: "Bookkeeping", dependencies: ["Diagnostics"], swiftSettings: strict),

    // What a rule is and how rules are run. Must know no programme and no file format.
    .target(name: "RuleKit", dependencies: ["Diagnostics", "FormKit"], swiftSettings: strict),

    // The programme: its forms, editions and rules. Must know no file format, no clock and no
    // Foundation.
    .target(
      name: "ICLD", dependencies: ["Diagnostics", "FormKit", "RuleKit"], swiftSettings: strict),

    // Writes XML, and asks libxml2 whether it fits. Must know no form.
    .target(name: "XMLKit", dependencies: ["CLibXML2", "Diagnostics"], swiftSettings: strict),

    // Workbooks as values, and their bytes. Must know no form and no Foundation.
    .target(name: "SheetKit", dependencies: ["CXLSXWriter"], swiftSettings: strict),

    // Filled forms as documents, forms as schemas, findings as reports. Must know no programme and
    // no files.
    .target(
      name: "Rendering",
      dependencies: ["CTemplates", "Diagnostics", "FormKit", "SheetKit", "XMLKit"],
      swiftSettings: strict),

    // The façade: the pipeline, cases in folders, safe files. Must know no command line and never
    // print.
    .target(
      name: "BidragKit",
      dependencies: [
        "Bookkeeping", "CGlibc", "CLibCrypto", "CTemplates", "Diagnostics", "FormKit", "FormYAML",
        "ICLD", "Rendering", "RuleKit", "SheetKit", "XMLKit",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: strict),

    // The command line: parses arguments, calls BidragKit, prints. Must hold no knowledge of its
    // own.
    .executableTarget(
      name: "bidrag",
      dependencies: [
        "BidragKit", "Diagnostics", "FormKit", "ICLD", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Random numbers that are the same each time, for tests that make their input.
    .target(name: "Randomness", path: "Tests/Randomness", swiftSettings: strict),

    .testTarget(
      name: "FormKitTests", dependencies: ["Diagnostics", "FormKit", "Randomness"],
      swiftSettings: strict),

    .testTarget(
      name: "FormYAMLTests", dependencies: ["Diagnostics", "FormKit", "FormYAML", "Randomness"],
      swiftSettings: strict),

    .testTarget(
      name: "BookkeepingTests", dependencies: ["Bookkeeping", "Diagnostics"],
      swiftSettings: strict),

    .testTarget(
      name: "ICLDTests", dependencies: ["Diagnostics", "FormKit", "ICLD", "RuleKit"],
      swiftSettings: strict),

    .testTarget(
      name: "RenderingTests", dependencies: ["Diagnostics", "FormKit", "Rendering", "XMLKit"],
      swiftSettings: strict),

    .testTarget(
      name: "XMLKitTests", dependencies: ["Diagnostics", "XMLKit"], swiftSettings: strict),

    .testTarget(name: "SheetKitTests", dependencies: ["SheetKit"], swiftSettings: strict),

    .testTarget(
      name: "BidragKitTests",
      dependencies: [
        "BidragKit", "Bookkeeping", "Diagnostics", "FormKit", "FormYAML", "ICLD", "Randomness",
        "Rendering", "RuleKit", "SheetKit", "XMLKit",
      ], swiftSettings: strict),

    // Runs the program as a process, as people do.
    .testTarget(
      name: "BidragCommandTests",
      dependencies: ["BidragKit", "Diagnostics", "FormKit", "ICLD", "Rendering", "bidrag"],
      exclude: ["Lives/Reviewed"], swiftSettings: strict),
  ]
)

// The fuzzer has a `main` of its own and needs its sanitizers: it is built by `make fuzz` alone.
if Context.environment["BIDRAG_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzzing",
      dependencies: ["BidragKit", "Bookkeeping", "Diagnostics", "FormKit", "Rendering"],
      path: "Tests/Fuzzing", exclude: ["run.py"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// One document checked again and again, for `make bench`. People who build Bidrag need not build it.
if Context.environment["BIDRAG_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "warm", dependencies: ["BidragKit", "Diagnostics", "FormKit"],
      path: "Tests/Benchmarks/Warm", swiftSettings: strict))
}
