import Diagnostics
import Rendering
import Testing

@Suite struct JSONReporterTests {
  @Test("A report of no documents is written with its members in order")
  func none() {
    #expect(
      JSONReporter.render(SampleReports.report()) == """
        {
          "version": 1,
          "tool": {
            "name": "bidrag",
            "version": "1.0.0"
          },
          "asOf": "2013-10-01",
          "documents": []
        }

        """)
  }

  @Test("A document is written with its members in order")
  func document() throws {
    var document = SampleReports.unread
    document.findings[0].range = SampleReports.range(1, 1..<3)
    document.layers = [Layer(.syntax, .found(1))]
    #expect(
      JSONReporter.render(SampleReports.report(document)).hasSuffix(
        """
          "documents": [
            {
              "file": "ansokan.yaml",
              "form": null,
              "kind": null,
              "edition": null,
              "profile": null,
              "digest": "\(document.digest)",
              "language": "sv",
              "verdict": "stopped",
              "layers": [
                {
                  "name": "syntax",
                  "status": "found",
                  "count": 1,
                  "reason": null
                }
              ],
              "counts": {
                "errors": 1,
                "warnings": 0,
                "notes": 0,
                "passed": 0,
                "notChecked": 0,
                "waived": 0
              },
              "findings": [
                {
                  "rule": "YML001",
                  "severity": "error",
                  "path": "",
                  "range": {
                    "start": {
                      "line": 1,
                      "column": 1
                    },
                    "end": {
                      "line": 1,
                      "column": 3
                    }
                  },
                  "label": {
                    "sv": "",
                    "en": ""
                  },
                  "message": {
                    "sv": "Filen är tom.",
                    "en": "The file is empty."
                  },
                  "explanation": {
                    "sv": "",
                    "en": ""
                  },
                  "citation": null,
                  "fixes": [],
                  "related": []
                }
              ],
              "waived": [],
              "notChecked": [],
              "skipped": [],
              "passed": []
            }
          ]
        }

        """))
  }

  @Test("Paths are in English names with items from 0, and both languages are there")
  func findings() throws {
    let text = JSONReporter.render(SampleReports.report(SampleReports.stopped))
    let finding = try #require(
      try JSONTree(reading: text)["documents"]?[0]?["findings"]?[2])
    #expect(finding["path"] == .string("budget.lines[0].amount"))
    #expect(
      finding["label"]
        == .object([
          "sv": .string("Budget, rad 1, Belopp"), "en": .string("Budget, row 1, Amount"),
        ]))
  }

  @Test("What is waived keeps its finding, and is counted apart; what is skipped says why")
  func waivedAndSkipped() throws {
    let text = JSONReporter.render(SampleReports.report(SampleReports.waived))
    let document = try #require(try JSONTree(reading: text)["documents"]?[0])
    #expect(document["profile"] == .string("Region Väst"))
    #expect(document["counts"]?["waived"] == .number(1))
    #expect(document["counts"]?["errors"] == .number(1))
    let waived = try #require(document["waived"]?[0])
    #expect(waived["finding"]?["path"] == .string("budget.lines[0].amount"))
    #expect(waived["reason"] == .string("Särskilt beslut om resan"))
    #expect(waived["by"] == .string("programchef"))
    #expect(waived["date"] == .string("2013-09-01"))
    #expect(waived["until"] == .string("2014-12-31"))
    #expect(document["skipped"]?[1]?["rule"] == .string("OBJ016"))
    #expect(
      document["skipped"]?[1]?["reason"]?["en"]
        == .string("The rule is not in force in the 2013 edition."))
  }
}
