package import Diagnostics
import FormKit
import ICLD

/// A manifest as far as it could be read, and what is wrong with it.
package struct LoadedManifest {
  package let report: DocumentReport
  let manifest: PackageManifest
  /// The language that the package's folders are named in.
  let language: Language

  /// JSON is read as the YAML that it also is, with places for what is wrong.
  package init(_ bytes: [UInt8], name: String) {
    let reading = CompanionFile<PackageManifest>(bytes, name: name)
    manifest = reading.part
    let isSwedish = manifest.files.contains { $0.name == PackageNames.contents[.swedish] }
    language = isSwedish ? .swedish : .english
    report = reading.report(
      Text(sv: "Manifest", en: "Manifest"), called: Text(sv: "Manifestet", en: "The manifest"),
      in: language)
  }
}
