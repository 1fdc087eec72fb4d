import Diagnostics
import FormKit
import ICLD

/// The annexes of a document, under names that every portal takes.
struct PackedAnnexes {
  /// An annex as it is packed.
  struct Item {
    /// What the document calls it.
    var original: String
    var name: String
    var bytes: [UInt8]
  }

  /// The most bytes of a file in a package.
  static let mostBytes = 500_000_000

  private(set) var items: [Item] = []
  /// The annexes that could not be had, as the document calls them.
  private(set) var missing: [String] = []

  /// Reads the annexes that a document lists from its case's folder; one that is listed twice by
  /// the same name is packed once.
  init(of document: CaseDocument, in folder: String, _ language: Language) throws(FileFailure) {
    var files = CaseFiles(in: folder)
    for annex in document.annexes {
      guard let original = annex.file,
        !items.contains(where: { $0.original.hasBytes(of: original) })
      else { continue }
      guard case .file(let path, _) = files.place(of: original) else {
        missing.append(original)
        continue
      }
      let bytes = try FileReader.bytes(of: path, limit: Self.mostBytes)
      guard bytes.count <= Self.mostBytes else { throw .tooLarge(path) }
      let name = Self.name(of: annex, number: items.count + 1, language)
      items.append(Item(original: original, name: name, bytes: bytes))
    }
  }

  /// `bilagor/bilaga-01-avsiktsforklaring.pdf`: letters without accents, digits and hyphens.
  private static func name(of annex: Annex, number: Int, _ language: Language) -> String {
    let kind = (annex.kind ?? .other).name[language]
    let stem = Spelling(kind).folded.replacing("_", with: "-")
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let ending = ending(of: annex.file ?? "")
    let dotted = ending.isEmpty ? "" : ".\(ending)"
    return
      "\(PackageNames.annexes[language])/\(PackageNames.annex[language])-\(digits)-\(stem)\(dotted)"
  }

  /// A file's ending as every portal takes it: a few letters and digits of ASCII.
  static func ending(of file: String) -> String {
    let kept = PathName.ending(of: file).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return String(kept.prefix(8))
  }
}

extension FileFailure {
  fileprivate static func tooLarge(_ path: String) -> FileFailure {
    FileFailure(
      .tooLarge, path: path,
      message: Text(
        sv: "”\(path.visible)” är större än 500 MB och kan inte packas. Inget har ändrats.",
        en:
          "“\(path.visible)” is larger than 500 MB and cannot be packed. Nothing has been changed.")
    )
  }
}
