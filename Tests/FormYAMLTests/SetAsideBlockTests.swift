import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("What has no field, as comments at the end of a file")
struct SetAsideBlockTests {
  private static let heading = Text(sv: "Undanlagt.", en: "Set aside.")
  private static let part = PartInfo(type: "Empty", fields: [])

  /// A text with all that it holds set aside, and nothing taken out of it.
  private static func appended(_ yaml: String, to text: String) throws -> String {
    let tree = try #require(YAMLReader.read(Array(yaml.utf8), name: "a.yaml").tree)
    let aside = tree.settingAside(as: part, kind: nil).aside
    return SetAsideBlock.appended(aside, to: text, heading: heading, in: .swedish)
  }

  @Test("With nothing to set aside the text is as it was")
  func nothing() throws {
    #expect(try Self.appended("{}", to: "a: b") == "a: b")
  }

  @Test("The block stands below a blank line, whether the last line was ended or not")
  func ended() throws {
    let block = "\n# Undanlagt.\n#: - färg: röd\n"
    #expect(try Self.appended("färg: röd", to: "a: b\n") == "a: b\n" + block)
    #expect(try Self.appended("färg: röd", to: "a: b") == "a: b\n" + block)
    #expect(
      try Self.appended("färg: röd", to: "a: b\r\n")
        == "a: b\r\n" + block.replacing("\n", with: "\r\n"))
  }

  @Test("Whatever stands in the block, the file reads as it did")
  func unread() throws {
    let text = "a: |\n  b\n  c\n"
    let before = YAMLReader.read(Array(text.utf8), name: "a.yaml")
    for value in [
      "x: |\n  en\n\n    två\n", "x: \"a\\u2028b\\rc\"", "x: [{y: '# z'}, {y: ': '}]",
      "\"#: y\": '---'",
      "x:", "x: {}", "x: {y: [a, {z: \"\\t\"}]}",
    ] {
      let whole = try Self.appended(value, to: text)
      let after = YAMLReader.read(Array(whole.utf8), name: "a.yaml")
      #expect(whole.hasPrefix(text) && whole.contains("\n#: - "), "\(whole)")
      #expect(after.findings.isEmpty && after.tree == before.tree, "\(whole)")
    }
  }
}
