package import Diagnostics
import FormKit
import FormYAML
package import Rendering

/// A letterhead as far as it could be read, and what is wrong with it.
package struct LoadedLetterhead: Sendable {
  package let report: DocumentReport
  /// What stands on pages; nil where the letterhead is wrong anywhere.
  package let letterhead: PageLetterhead?

  package var isSound: Bool { letterhead != nil }

  /// - Parameters:
  ///   - language: the language to speak in of a file that shows none.
  ///   - logo: what lies under a name beside the letterhead.
  package init(
    _ bytes: [UInt8], name: String, speaking language: Language = .swedish,
    logo: (String) -> LogoFile
  ) {
    let reading = CompanionFile<Letterhead>(bytes, name: name)
    let head = reading.part
    let logoFile = head.logo.map { LetterheadRules.liesBeside($0) ? logo($0) : .missing }
    report = reading.report(
      Text(sv: "Brevhuvud", en: "Letterhead"),
      called: Text(sv: "Brevhuvudet", en: "The letterhead"),
      in: reading.language(by: Letterhead.name, otherwise: language),
      findings: LetterheadRules.findings(
        in: head, logo: logoFile, blank: Self.blank(in: reading.tree)),
      of: LetterheadRules.all)
    letterhead = report.verdict == .submittable ? PageLetterhead(head, logo: logoFile) : nil
  }

  /// The English names of fields that are named and left blank.
  private static func blank(in tree: FormNode) -> Set<String> {
    let names = Letterhead.partInfo.fields.map(\.name)
    let blank = tree.entries.filter(\.node.isBlank).map { Spelling($0.name) }
    return Set(
      names.filter { blank.contains(Spelling($0.sv)) || blank.contains(Spelling($0.en)) }.map(\.en))
  }
}

extension LoadedLetterhead {
  /// What a letterhead's file is called, in a case's folder or in the one above.
  private static let names = ["brevhuvud.yaml", "letterhead.yaml"]

  package static func isLetterhead(_ path: String) -> Bool {
    names.contains(PathName.last(of: path))
  }

  /// Reads the letterhead at a path.
  package init(at path: String, speaking language: Language = .swedish) throws(FileFailure) {
    let folder = PathName.folder(of: path)
    let bytes = try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes)
    self.init(bytes, name: path, speaking: language) {
      Self.logo(at: PathName.join(folder, $0))
    }
  }

  /// The letterhead of what lies in a folder: its own, or that of the folder above.
  package static func around(_ folder: String) throws(FileFailure) -> LoadedLetterhead? {
    for path in CompanionPlaces.paths(of: names, around: folder) {
      if case .file = FileReader.kind(of: path) { return try LoadedLetterhead(at: path) }
    }
    return nil
  }

  private static func logo(at path: String) -> LogoFile {
    if FileReader.kind(of: path) == .missing { return .missing }
    do {
      let bytes = try FileReader.bytes(of: path, limit: LogoFile.byteLimit)
      return bytes.count > LogoFile.byteLimit ? .tooLarge : .bytes(bytes)
    } catch {
      return .unreadable(error.message)
    }
  }
}
