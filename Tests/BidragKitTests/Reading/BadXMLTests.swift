import Diagnostics
import Testing

@testable import BidragKit

@Suite("Mistakes in XML that is handed in")
struct BadXMLTests {
  private static let namespace = "urn:bidrag:icld:application:1"

  @Test("XML that is not read ends with the rule, its line and exit code 65", arguments: refused)
  func isRefused(_ input: BadInput) { input.expectFound() }

  @Test("XML that is read and does not fit is stopped", arguments: unfit)
  func isStopped(_ input: BadInput) { input.expectFound() }

  @Test("Nothing outside the file is read by way of an entity")
  func externalEntity() throws {
    let xml = """
      <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <application xmlns="\(Self.namespace)"><kind>&x;</kind></application>
      """
    let report = SoundCase.check(xml, name: "a.xml")
    #expect(report.findings.map(\.rule) == ["XML003"])
    #expect(!report.summary.joined().contains("root:"))
  }

  @Test(
    "The sound application as XML is sound, with a mark, a comment or other line ends",
    arguments: ["as it is", "mark", "comment", "CRLF", "instruction"])
  func sound(_ change: String) throws {
    let xml = try SoundXML.application()
    let changed =
      switch change {
      case "mark": "\u{FEFF}" + xml
      case "comment": xml + "<!-- ]]> & < -->\n"
      case "CRLF": xml.split(separator: "\n").joined(separator: "\r\n")
      case "instruction": xml + "<?hej hopp?>\n"
      default: xml
      }
    let report = SoundCase.check(changed, name: "a.xml")
    #expect(report.summary == [] && report.exitCode == ExitStatus.fine)
  }

  @Test("An element of a field's value, wherever it is broken, is found by schema and by rules")
  func brokenValues() throws {
    let changes = [
      ("<kind>inception</kind>", "<kind>förstudie</kind>", ["FRM004", "XML004"]),
      ("<kind>inception</kind>", "<kind></kind>", ["XML004"]),
      ("<kind>inception</kind>", "<kind><b/></kind>", ["XML004"]),
      ("<requested>131000.00</requested>", "<requested>131 000</requested>", ["XML004"]),
      ("<requested>131000.00</requested>", "<hej/>", ["FRM001", "FRM002", "XML004"]),
      ("<kind>inception</kind>", "<kind>inception</kind><kind>project</kind>", ["XML004"]),
      ("<start>2014-04-07</start>", "<start>2014-02-30</start>", ["FRM010", "XML004"]),
    ]
    let xml = try SoundXML.application()
    for (old, new, rules) in changes {
      let place = try #require(xml.firstRange(of: old), "\(old)")
      let broken = xml[..<place.lowerBound] + new + xml[place.upperBound...]
      let line = xml[..<place.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1
      let report = SoundCase.check(String(broken), name: "a.xml")
      let found = Set(report.findings.map(\.rule.rawValue))
      #expect(found.isSuperset(of: rules), "\(new): \(report.summary)")
      #expect(report.findings.contains { $0.range?.start.line == line }, "\(new)")
      #expect(report.exitCode == ExitStatus.stopped, "\(new)")
    }
  }

  private static let refused: [BadInput] = [
    .xml("empty", "", "XML002", line: 1),
    .xml("blank", " \n ", "XML002", line: 2),
    .xml("no XML", "formulär: ansökan\n", "XML002", line: 1),
    .xml("DOCTYPE", "<!DOCTYPE application>\n\(root)", "XML003", line: 1),
    .xml(
      "external DOCTYPE", "<!DOCTYPE a SYSTEM \"http://example.com/a.dtd\">\n\(root)", "XML003",
      line: 1),
    .xml(
      "external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>",
      "XML003", line: 1),
    .xml("billion laughs", billionLaughs, "XML003", line: 1),
    .xml("unknown entity", "<a>\n&x;</a>", "XML002", line: 2),
    .xml("wrong namespace", "<application xmlns=\"urn:annan\"/>", "XML002", line: 1),
    .xml("no namespace", "<application/>", "XML002", line: 1),
    .xml("another form's root", "<decision xmlns=\"\(namespace)\"/>", "XML002", line: 1),
    .xml("not closed", "<application xmlns=\"\(namespace)\">\n<kind>", "XML002", line: 2),
    .xml("two roots", "\(root)\n\(root)", "XML002", line: 2),
    .xml("control character", "<a>\u{7}</a>", "XML002", line: 1),
    .xml("character reference", "<a>&#7;</a>", "XML002", line: 1),
    .xml("too deep", String(repeating: "<a>", count: 100_000), "XML002", line: 1),
    BadInput(
      name: "zeros", fileName: "a.xml", bytes: Array(repeating: 0, count: 100), rule: "XML002",
      line: 1, exitCode: ExitStatus.unreadable),
    BadInput(
      name: "UTF-16", fileName: "a.xml", bytes: [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x2F, 0, 0x3E, 0],
      rule: "XML002", line: 1, exitCode: ExitStatus.unreadable),
    BadInput(
      name: "Latin-1", fileName: "a.xml", bytes: Array("<a>\n".utf8) + [0xE4, 0x3C, 0x2F],
      rule: "XML002", line: 2, exitCode: ExitStatus.unreadable),
    BadInput(
      name: "too large", fileName: "a.xml",
      bytes: Array("<a>".utf8) + Array(repeating: UInt8(ascii: "x"), count: 12_000_001),
      rule: "XML002", line: 1, exitCode: ExitStatus.unreadable),
  ]

  private static let unfit: [BadInput] = [
    .xml("nothing in it", root, "XML004", line: 1, exitCode: ExitStatus.stopped),
    .xml(
      "foreign element", "<application xmlns=\"\(namespace)\">\n<script/>\n</application>",
      "FRM001", line: 2, exitCode: ExitStatus.stopped),
    .xml(
      "text between", "<application xmlns=\"\(namespace)\">hej</application>", "FRM003", line: 1,
      exitCode: ExitStatus.stopped),
  ]

  private static let root = "<application xmlns=\"\(namespace)\"/>"

  private static let billionLaughs =
    "<!DOCTYPE a [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<a>&b;</a>"
}
