import Diagnostics

/// What a file holds, as its first bytes tell whatever its name says.
public enum FileContent: Sendable, Hashable, CaseIterable {
  case pdf
  /// A ZIP archive; the office documents of today are such archives too.
  case zip
  /// What office documents before 2007 are, and later ones that are locked with a password.
  case compound
  case png, jpeg, gif, tiff
  case richText
  case text
  /// None of these.
  case other

  /// The content in words that follow on "innehållet är" or "it holds".
  var name: Text {
    switch self {
    case .pdf: Text(sv: "ett PDF-dokument", en: "a PDF document")
    case .zip:
      Text(
        sv: "ett zip-arkiv eller ett Office-dokument",
        en: "a ZIP archive or an Office document")
    case .compound:
      Text(
        sv: "ett äldre eller lösenordsskyddat Office-dokument",
        en: "an old or password-protected Office document")
    case .png: Text(sv: "en PNG-bild", en: "a PNG image")
    case .jpeg: Text(sv: "en JPEG-bild", en: "a JPEG image")
    case .gif: Text(sv: "en GIF-bild", en: "a GIF image")
    case .tiff: Text(sv: "en TIFF-bild", en: "a TIFF image")
    case .richText: Text(sv: "ett RTF-dokument", en: "an RTF document")
    case .text: Text(sv: "ren text", en: "plain text")
    case .other:
      Text(sv: "något som inte går att känna igen", en: "something that cannot be recognised")
    }
  }
}

extension FileContent {
  /// What a file with an ending in lower case should hold; nil where the ending is not known.
  static func expected(of ending: String) -> FileContent? {
    switch ending {
    case "pdf": .pdf
    case "docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "odp", "zip": .zip
    case "doc", "xls", "ppt", "msg": .compound
    case "png": .png
    case "jpg", "jpeg": .jpeg
    case "gif": .gif
    case "tif", "tiff": .tiff
    case "rtf": .richText
    case "txt", "csv", "tsv", "md", "htm", "html", "xml", "json", "yaml", "yml", "eml": .text
    default: nil
    }
  }
}
