import Diagnostics
import FormKit
import FormYAML
import ICLD
import RuleKit

@testable import BidragKit

/// Another way to write an example that means the same.
enum ExampleVariant: String, CaseIterable, Sendable {
  /// Lines end with CR and LF.
  case windowsLines
  /// A line with letters of two and of four bytes stands above.
  case commentAbove
  /// Braces and brackets, each name and value on its line.
  case flow
  /// Swedish names and choices in English, English ones in Swedish.
  case otherLanguage

  /// How many lines further down everything stands.
  var shift: Int { self == .commentAbove ? 1 : 0 }

  /// The example written so; nil where it cannot be, or is the same:
  /// - bytes that may be no text, since the bytes are what such an example is about;
  /// - CR and LF where there is a CR, or no line end;
  /// - a line above a file that is empty or all comments, which has nothing but its first line to
  ///   point at, or above XML that begins with its declaration;
  /// - anything but line ends in a file from the books, which has no comments and no names;
  /// - braces and other names where there is no YAML without mistakes that has any.
  func applied(to example: RuleExample) -> RuleExample? {
    var variant = example
    switch example.content {
    case .bytes: return nil
    case .file(let name, let text) where ExampleRunner.isLedger(name):
      guard self == .windowsLines, !text.unicodeScalars.contains("\r") else { return nil }
      variant.content = .file(name: name, text: text.endingWindowsLines)
    case .file(let name, let text):
      guard let text = written(text, part: Self.part(of: text, name), isXML: name.hasSuffix("xml"))
      else { return nil }
      variant.content = .file(name: name, text: text)
    case .change(let document, let base, let yaml, let without):
      let changed = written(yaml, part: document.part)
      variant.content = .change(document, of: base, yaml: changed ?? yaml, without: without)
      for (beside, yaml) in example.beside {
        variant.beside[beside] = written(yaml, part: beside.part) ?? yaml
      }
    }
    return variant == example ? nil : variant
  }

  private func written(_ text: String, part: PartInfo?, isXML: Bool = false) -> String? {
    switch self {
    case .windowsLines:
      return text.unicodeScalars.contains("\r") ? nil : text.endingWindowsLines
    case .commentAbove:
      if text.isOnlyComments || text.hasPrefix("<?xml") { return nil }
      let comment = isXML ? "<!-- å😀 -->\n" : "# å😀\n"
      let hasMark = text.unicodeScalars.first == "\u{FEFF}"
      return hasMark ? "\u{FEFF}\(comment)\(text.unicodeScalars.dropFirst())" : comment + text
    case .flow:
      return Self.soundTree(text, isXML: isXML).map(LineKeepingFlow.write)
    case .otherLanguage:
      guard let part, let tree = Self.soundTree(text, isXML: isXML) else { return nil }
      return OtherLanguage.write(text, tree, as: part)
    }
  }

  /// The names of a YAML text without mistakes and with only LF.
  private static func soundTree(_ text: String, isXML: Bool) -> FormNode? {
    guard !isXML, !text.unicodeScalars.contains("\r") else { return nil }
    let reading = YAMLReader.read(Array(text.utf8), name: "example.yaml")
    guard reading.findings.isEmpty, let tree = reading.tree, !tree.entries.isEmpty else {
      return nil
    }
    return tree
  }

  private static func part(of text: String, _ name: String) -> PartInfo? {
    if LoadedProfile.isProfile(name) { return Profile.partInfo }
    if LoadedMapping.isMapping(name) { return AccountMapping.partInfo }
    return SoundCase.load(text, name: name).document?.form.part
  }
}

extension RuleExample.Document {
  /// The form of the document.
  fileprivate var part: PartInfo? {
    switch self {
    case .edition: Edition.partInfo
    case .mapping: AccountMapping.partInfo
    default: FormName.allCases.first { $0.name.en == rawValue }?.info.part
    }
  }
}

extension String {
  fileprivate var isOnlyComments: Bool { split(separator: "\n").allSatisfy { $0.hasPrefix("#") } }

  fileprivate var endingWindowsLines: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .joined(separator: "\r\n")
  }
}
