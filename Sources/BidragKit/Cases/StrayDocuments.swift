import Diagnostics
import FormKit
import ICLD

/// Finds files in a folder that say they are one of the forms, but are not named as a case's
/// documents.
enum StrayDocuments {
  /// How far into a file its form is looked for; whatever is filled in says it at the top.
  private static let openingBytes = 8_192

  static func found(in folder: String) throws(FileFailure) -> [StrayDocument] {
    try FileReader.names(in: folder).filter(mayBeStray).compactMap { name in
      FileReader.opening(of: PathName.join(folder, name), count: openingBytes)
        .flatMap(form(statedIn:))
        .map { StrayDocument(name, form: $0, properName: properName(of: $0)) }
    }
  }

  private static func mayBeStray(_ name: String) -> Bool {
    ["yaml", "yml"].contains(PathName.ending(of: name)) && DocumentName(name) == nil
      && !LoadedProfile.isProfile(name) && !LoadedLetterhead.isLetterhead(name)
      && !LoadedMapping.isMapping(name)
  }

  private static func properName(of form: FormName) -> Text {
    Text { DocumentName(form).fileName(in: $0) }
  }

  /// The form that the first line for it states; nil where no line does.
  static func form(statedIn opening: [UInt8]) -> FormName? {
    let text = String(decoding: opening, as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, FormStatement.isForm(String(parts[0].drop { $0 == "\u{FEFF}" }))
      else { continue }
      let written = parts[1].split(separator: "#", omittingEmptySubsequences: false).first ?? ""
      return try? FormName(written: String(written).trimmed.unquoted)
    }
    return nil
  }
}

extension String {
  /// What stands in quotation marks, or the whole.
  fileprivate var unquoted: String {
    guard count > 1, let first, first == last, ["\"", "'"].contains(first) else { return self }
    return String(dropFirst().dropLast())
  }
}
