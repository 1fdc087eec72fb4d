import Diagnostics
import FormKit
import FormYAML
import ICLD

/// A manifest as far as it could be read, and what is wrong with it.
struct LoadedManifest {
  let report: DocumentReport
  let manifest: PackageManifest
  /// The language that the package's folders are named in.
  let language: Language

  /// JSON is read as the YAML that it also is, with places for what is wrong.
  init(_ bytes: [UInt8], name: String) {
    let yaml = YAMLReader.read(bytes, name: name)
    let tree = yaml.tree ?? .fields([])
    let reading = FormReader.read(tree, as: PackageManifest.self, kind: nil)
    let isSwedish = reading.form.files.contains {
      $0.name == PackageNames.contents[.swedish]
    }
    language = isSwedish ? .swedish : .english
    manifest = reading.form
    var report = DocumentReport(
      source: yaml.source, language: language, digest: SHA256Digest.hex(of: bytes))
    report.form = Text(sv: "Manifest", en: "Manifest")
    report.subject = Text(sv: "Manifestet", en: "The manifest")
    report.isSubmitted = false
    let locator = Locator(tree: tree, part: PackageManifest.partInfo)
    let shape = yaml.tree == nil ? [] : reading.findings.map(locator.located)
    report.findings = yaml.findings + shape
    report.findings.sort(by: Checker.isBefore)
    report.layers = [
      Layer(.syntax, .init(found: yaml.findings.count)), Layer(.shape, .init(found: shape.count)),
    ]
    self.report = report
  }
}
