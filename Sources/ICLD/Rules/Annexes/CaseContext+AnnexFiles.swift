import Diagnostics
import FormKit
import RuleKit

extension CaseContext {
  /// The files that annexes name, as far as something is known of them, with their places.
  ///
  /// Without a folder at hand there are none, and `outcome` says that they were not checked.
  func files(
    of annexes: [Annex], at list: Place<[Annex]>, _ outcome: inout Outcome
  ) -> [(place: Place<String>, name: String, file: AnnexFile)] {
    guard annexes.contains(where: { $0.file != nil }) else { return [] }
    guard let files else {
      outcome.notChecked(.noFolder)
      return []
    }
    return list.items(of: annexes).compactMap { place, annex in
      guard let name = annex.file, let file = files[name] else { return nil }
      return (place / Annex.file, name, file)
    }
  }
}

extension Text {
  fileprivate static let noFolder = Text(
    sv: "Dokumentet granskas utan mapp, så det går inte att se vilka filer som finns.",
    en: "The document is checked without a folder, so it does not show which files there are.")
}
