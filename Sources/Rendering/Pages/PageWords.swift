import Diagnostics
import FormKit

/// The words of a document's page that no form brings.
enum PageWords {
  static let contents = Text(sv: "Innehåll", en: "Contents")
  static let summary = Text(sv: "Det viktigaste", en: "At a glance")
  static let particulars = Text(sv: "Uppgifter", en: "Particulars")
  static let sum = Text(sv: "Summa", en: "Total")
  static let skip = Text(sv: "Till innehållet", en: "Skip to the content")
  static let check = Text(sv: "Om granskningen", en: "About the check")
  static let draftMark = Text(sv: "UTKAST", en: "DRAFT")
  static let page = Text(sv: "Sida ", en: "Page ")
  static let of = Text(sv: " av ", en: " of ")
  static let blank = Text(sv: "Inget är ifyllt.", en: "Nothing is filled in.")

  /// What the window and the file are called.
  static func title(of paper: Paper) -> String {
    let words = [paper.form.title[paper.language], paper.headline].compactMap { $0 }
    return (paper.isDraft ? [draftMark[paper.language]] : []).appending(words)
      .joined(separator: " – ")
  }
}

extension Array {
  fileprivate func appending(_ others: [Element]) -> [Element] { self + others }
}
