public import Diagnostics
import FormKit

/// A document carried to another edition: its text before and after, and what people need to know
/// of what was done and what is now asked.
public struct Migration: Sendable {
  /// The text as it is, and as it is when carried over.
  public let before: SourceText
  public internal(set) var after: SourceText
  /// The language of the document as it is, in which people are told of it.
  public let language: Language
  /// The edition that the document named before, if any.
  public let from: String?
  public let to: String
  /// The language that the document is now in, where that is another.
  public internal(set) var newLanguage: Language?
  /// How many names of fields and how many choices are spelled in another language.
  public internal(set) var renamed = 0
  public internal(set) var respelled = 0
  /// What the form has no field for, which now stands as comments at the end.
  public internal(set) var aside: [KeptAside] = []
  /// What the new edition asks and the old one did not, and no one has filled in yet.
  public internal(set) var questions: [Finding] = []
  /// What else the new edition has to say of the document, and the old one had not.
  public internal(set) var remarks: [Finding] = []
  /// What the old edition had to say, and the new one has not.
  public internal(set) var gone: [Finding] = []
  /// What could be judged by the old edition, and cannot by the new one.
  public internal(set) var notChecked: [NotChecked] = []
  /// Texts that people have to put into the new language, by what they stand in.
  public internal(set) var untranslated: [UntranslatedTexts] = []
  /// The edition that still decides what was granted, where the document follows another.
  public internal(set) var granting: String?
  /// The byte-order mark, where the file has one.
  let mark: [UInt8]

  init(_ file: CaseFile, to edition: String) {
    let loaded = file.loaded
    before = loaded.source
    after = loaded.source
    language = loaded.language
    from = loaded.document?.editionName
    to = edition
    mark = loaded.byteOrderMark
  }

  public var isChanged: Bool { !before.text.hasBytes(of: after.text) }

  /// Writes the text in the place of the one that was read, or to another file.
  ///
  /// - Throws: `FileFailure` when the file cannot be written, is a link, or has been changed since
  ///   it was read, or when another file is there already and may not be replaced.
  public func write(to output: String?, overwrites: Bool) throws(FileFailure) {
    if let output {
      let bytes = mark + Array(after.text.utf8)
      let text = String(decoding: bytes, as: UTF8.self)
      try FileWriter.write(text, to: output, overwrites: overwrites)
    } else if isChanged {
      try FileWriter.replace(
        before.name, holding: mark + Array(before.text.utf8), by: mark + Array(after.text.utf8))
    }
  }
}
