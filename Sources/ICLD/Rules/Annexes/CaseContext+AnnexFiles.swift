import Diagnostics
import FormKit
import RuleKit

extension CaseContext {
  /// The files that annexes name, as far as something is known of them, with their places.
  ///
  /// Without a folder at hand there are none, and `outcome` says that they were not checked.
  ///
  /// - Parameter kind: the kind of the annexes that are asked for; nil for all.
  func files(
    of annexes: [Annex], at list: Place<[Annex]>, kind: AnnexKind? = nil,
    _ outcome: inout Outcome
  ) -> [(place: Place<String>, name: String, file: AnnexFile)] {
    let isAskedFor = { (annex: Annex) in
      annex.file != nil && (kind == nil || annex.kind == kind)
    }
    guard annexes.contains(where: isAskedFor) else { return [] }
    guard let files else {
      outcome.notChecked(.noFolder)
      return []
    }
    return list.items(of: annexes).compactMap { place, annex in
      guard isAskedFor(annex), let name = annex.file, let file = files[name] else { return nil }
      return (place / Annex.file, name, file)
    }
  }
}

extension Text {
  fileprivate static let noFolder = Text(
    sv: "Dokumentet granskas utan mapp, så det går inte att se vilka filer som finns.",
    en: "The document is checked without a folder, so it does not show which files there are.")
}
