public import Diagnostics
public import FormKit
import ICLD

/// A document as far as it could be read: its text, its tree and its form, with what was found on
/// the way.
public struct LoadedDocument: Sendable {
  /// What sort of file it was read from.
  public enum Format: Sendable, Hashable { case yaml, xml }

  public var format: Format
  public var source: SourceText
  /// SHA-256 of the bytes, in hexadecimal.
  public var digest: String
  /// The tree; nil when the text cannot be read as one document.
  public var tree: FormNode?
  /// The filled form; nil when there is no tree or no telling which form it is.
  public var document: CaseDocument?
  public var syntaxFindings: [Finding] = []
  public var shapeFindings: [Finding] = []
  /// Findings of the schema, in XML that was handed in.
  var schemaFindings: [Finding] = []
  /// What an XML file says of the file that it was made from.
  var sourceDigest: String?

  public init(format: Format, source: SourceText, digest: String) {
    self.format = format
    self.source = source
    self.digest = digest
  }

  /// The language in which people are told of the document: its own, or that of its field names.
  public var language: Language { shownLanguage ?? .swedish }

  /// The document's language; nil where nothing in it shows one, as in an empty file.
  var shownLanguage: Language? {
    document?.language ?? LanguageGuess.language(ofNames: names)
  }
}

extension LoadedDocument {
  /// The bytes of the file as they were read.
  var bytes: [UInt8] { byteOrderMark + Array(source.text.utf8) }

  /// The mark that the text was read without, which the digest was made with; empty where the file
  /// has none.
  var byteOrderMark: [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return SHA256Digest.hex(of: mark + Array(source.text.utf8)) == digest ? mark : []
  }
}

extension LoadedDocument {
  /// The names at the top of the document; of one that cannot be read, what looks like names.
  fileprivate var names: [String] {
    if let tree { return tree.entries.map(\.name) }
    return source.lines.prefix(500).compactMap { line in
      line.first?.isLetter == true ? line.split(separator: ":").first.map(String.init) : nil
    }
  }
}

/// Guesses a document's language from the names of its fields.
enum LanguageGuess {
  static func language(ofNames names: [String]) -> Language? {
    let forms = [FormName.application, .decision, .report].map(\.info.part)
    var english = 0
    var swedish = 0
    for spelling in names.map(Spelling.init) {
      for field in forms.flatMap(\.fields) where field.name.sv != field.name.en {
        if Spelling(field.name.en) == spelling { english += 1 }
        if Spelling(field.name.sv) == spelling { swedish += 1 }
      }
    }
    guard english != swedish else { return nil }
    return english > swedish ? .english : .swedish
  }
}
