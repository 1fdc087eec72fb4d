public import Diagnostics
public import FormKit

/// A published document that figures of an edition come from.
public struct EditionSource: FormPart {
  /// What the edition's figures call it.
  public var id: String?
  public var title: String?
  /// What it is called in English, where its own title is in another language.
  public var titleEnglish: String?
  /// Its own edition or date.
  public var edition: String?
  public var editionEnglish: String?
  public var address: String?

  public init() {}

  public static let id = Token(
    \EditionSource.id, sv: "id", en: "id", label: Text(sv: "Beteckning", en: "Id"),
    help: Text(sv: "Kort beteckning.", en: "A short id.")
  ).required()
  public static let title = Token(
    \EditionSource.title, sv: "rubrik", en: "title", label: Text(sv: "Rubrik", en: "Title"),
    help: Text(sv: "Dokumentets rubrik.", en: "The document's title.")
  ).required()
  public static let titleEnglish = Token(
    \EditionSource.titleEnglish, sv: "rubrik_på_engelska", en: "title_in_english",
    label: Text(sv: "Rubrik på engelska", en: "Title in English"),
    help: Text(
      sv: "Dokumentets rubrik på engelska, om den egna är på ett annat språk.",
      en: "The document's title in English, if its own is in another language."))
  public static let edition = Token(
    \EditionSource.edition, sv: "utgåva", en: "edition", label: Text(sv: "Utgåva", en: "Edition"),
    help: Text(sv: "Dokumentets datum eller utgåva.", en: "The document's date or edition."))
  public static let editionEnglish = Token(
    \EditionSource.editionEnglish, sv: "utgåva_på_engelska", en: "edition_in_english",
    label: Text(sv: "Utgåva på engelska", en: "Edition in English"),
    help: Text(
      sv: "Dokumentets datum eller utgåva på engelska, om det står i ord.",
      en: "The document's date or edition in English, if it is in words."))
  public static let address = Token(
    \EditionSource.address, sv: "adress", en: "address", label: Text(sv: "Adress", en: "Address"),
    help: Text(sv: "Var det finns att läsa.", en: "Where it can be read."))

  public static let fields = FieldList<EditionSource>(
    id.field, title.field, titleEnglish.field, edition.field, editionEnglish.field,
    address.field)
}

extension EditionSource {
  /// The source as rules cite it; nil where it has no title.
  package var citation: Citation? {
    title.map { title in
      Citation(
        Text(sv: title, en: titleEnglish ?? title),
        edition: edition.map { Text(sv: $0, en: editionEnglish ?? $0) }, address: address)
    }
  }
}

extension [EditionSource] {
  /// The citation of a source that a figure names; nil when there is no such source.
  func citation(_ id: String?) -> Citation? { first { $0.id == id }?.citation }
}

extension Edition {
  /// The citation of a source that a figure names; nil when the edition has no such source.
  func citation(_ id: String?) -> Citation? { sources.citation(id) }

  /// The year that the edition is named after, by which rules are in force or not; it may have
  /// begun the year before.
  public var year: Int { name.flatMap { Int($0) } ?? validFrom?.year ?? 0 }

  public var title: Text { Text(sv: titleSwedish ?? "", en: titleEnglish ?? "") }

  /// Whether the edition was in force on a day.
  public func isValid(on day: CalendarDate) -> Bool {
    guard let validFrom else { return false }
    return validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}
