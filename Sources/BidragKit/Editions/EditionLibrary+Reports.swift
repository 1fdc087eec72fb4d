public import Diagnostics
import FormKit
import FormYAML
import ICLD

extension EditionLibrary {
  /// How each edition's file went: what is wrong with it, with places, by the names of the
  /// editions.
  public var reports: [DocumentReport] {
    let readings = names.compactMap(reading(named:))
    var reports = readings.map(Self.report)
    let editions = readings.map(\.form)
    for index in reports.indices {
      let file = PathName.stem(of: readings[index].source.name)
      let found = [
        EditionSpanRule.finding(on: editions[index]),
        EditionNameRule.finding(on: editions[index], inFile: file),
      ]
      reports[index].findings += found.compactMap(\.self).map(readings[index].locator.located)
    }
    for (later, earlier) in EditionDaysRule.overlaps(in: editions) {
      let finding = EditionDaysRule.finding(
        editions[later], overlaps: editions[earlier], at: Self.place(of: readings[earlier]))
      reports[later].findings.append(readings[later].locator.located(finding))
    }
    for index in reports.indices { Self.close(&reports[index], of: readings[index]) }
    return reports
  }

  /// The report on given editions that are wrong, by which no document can be judged; nil where
  /// nothing stops.
  public var faults: CheckReport? {
    guard !isShipped else { return nil }
    let documents = reports.filter { !$0.findings.isEmpty }
    guard documents.contains(where: { $0.verdict == .stopped }) else { return nil }
    return CheckReport(tool: Bidrag.version, asOf: "", documents: documents)
  }

  private static func report(of reading: DataReading<Edition>) -> DocumentReport {
    var report = DocumentReport(
      source: reading.source, language: reading.language,
      digest: SHA256Digest.hex(of: Array(reading.source.text.utf8)))
    report.form = Text(sv: "Utgåva", en: "Edition")
    report.subject = Text(sv: "Utgåvan", en: "The edition")
    report.isSubmitted = false
    report.edition = reading.form.name
    report.findings = reading.findings
    report.layers = [Layer(.shape, .init(found: reading.findings.count))]
    return report
  }

  private static func close(_ report: inout DocumentReport, of reading: DataReading<Edition>) {
    let rules = EditionRules.all.map(\.id)
    let found = report.findings.map(\.rule).filter(rules.contains)
    report.layers.append(Layer(.rules, .init(found: found.count)))
    report.findings.sort(by: Checker.isBefore)
    if reading.isRead { report.passed = rules.filter { !found.contains($0) } }
  }

  /// Where an edition says when it begins: "2013.yaml, rad 11".
  private static func place(of reading: DataReading<Edition>) -> Text {
    let path = (Edition.root / Edition.validFrom).path
    let day = reading.locator.located(
      Finding(EditionDaysRule.info, at: path, message: Text(same: "")))
    let name = reading.source.name
    guard let line = day.range?.start.line else { return Text(same: name) }
    return Text(sv: "\(name), rad \(line)", en: "\(name), line \(line)")
  }
}

extension DataReading where Form == Edition {
  /// The language of the names of its fields.
  fileprivate var language: Language {
    let isSwedish = source.lines.contains { line in
      line.hasPrefix("\(Edition.name.field.info.name.sv):")
    }
    return isSwedish ? .swedish : .english
  }
}

extension EditionLibrary {
  /// Editions from the files in a folder that end in `.yaml`, in place of those that Bidrag ships
  /// with.
  public init(at folder: String) throws(FileFailure) {
    var files: [(name: String, bytes: [UInt8])] = []
    for name in try FileReader.names(in: folder) where name.hasSuffix(".yaml") {
      let path = PathName.join(folder, name)
      files.append((path, try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes)))
    }
    guard !files.isEmpty else { throw .noEditions(in: folder) }
    self.init(files: files)
  }
}

extension FileFailure {
  fileprivate static func noEditions(in folder: String) -> FileFailure {
    FileFailure(
      .notFound, path: folder,
      message: Text(
        sv: """
          I ”\(folder.visible)” finns inga utgåvor. Lägg filer med namn som 2013.yaml där, eller \
          ange en annan mapp.
          """,
        en: """
          There are no editions in “\(folder.visible)”. Either put files with names such as \
          2013.yaml there, or give another folder.
          """))
  }
}
