import Diagnostics
import FormKit
import ICLD

/// Finds the places in a case's other documents that findings compare with, by walking those
/// documents' trees; most reports have none, and cost nothing.
struct RelatedPlaces {
  private let file: CaseFile
  /// The documents that have been met, by which of the case's they are.
  private var found: [RelatedPlace.Document: (document: LoadedDocument, locator: Locator)] = [:]

  /// Fills the places in, and gives the report the texts of the documents that they are in.
  static func resolve(in report: inout DocumentReport, of file: CaseFile) {
    var places = RelatedPlaces(file: file)
    for index in report.findings.indices where !report.findings[index].related.isEmpty {
      report.findings[index].related = report.findings[index].related.compactMap {
        places.resolved($0)
      }
    }
    for index in report.waived.indices where !report.waived[index].finding.related.isEmpty {
      report.waived[index].finding.related = report.waived[index].finding.related.compactMap {
        places.resolved($0)
      }
    }
    report.relatedSources = places.found.values.map(\.document.source)
      .sorted { $0.name < $1.name }
  }

  private init(file: CaseFile) { self.file = file }

  private mutating func resolved(_ place: RelatedPlace) -> RelatedPlace? {
    guard let (document, locator) = document(place.document) else { return nil }
    var place = locator.located(place)
    place.file = document.source.name
    return place
  }

  private mutating func document(
    _ key: RelatedPlace.Document
  ) -> (document: LoadedDocument, locator: Locator)? {
    if let known = found[key] { return known }
    guard let form = FormName.allCases.first(where: { $0.name.en == key.form }) else { return nil }
    let documents = file.siblings(form)
    guard documents.indices.contains(key.number) else { return nil }
    let document = documents[key.number]
    let locator = Locator(tree: document.tree ?? .fields([]), part: form.info.part)
    found[key] = (document, locator)
    return (document, locator)
  }
}
