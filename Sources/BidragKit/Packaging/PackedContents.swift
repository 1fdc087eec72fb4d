import Diagnostics
import FormKit
import ICLD
import Rendering

/// The files of a package as they are gathered, and the manifest that grows with them.
struct PackedContents {
  private var manifest = PackageManifest()
  private var files: [MadeFile] = []
  private let form: Text
  private let language: Language

  init(_ filled: FilledDocument, of file: CaseFile, on today: CalendarDate) {
    form = filled.document.form.title
    language = filled.language
    manifest.version = PackageManifest.currentVersion
    manifest.tool = Bidrag.version
    manifest.ruleSet = Bidrag.ruleSet
    manifest.asOf = today
    manifest.document = PackedDocument(verdictOf: filled.report)
    manifest.document.file = Self.source(file.loaded.source.name, language)
    manifest.document.form = filled.document.formName
    manifest.document.kind = filled.document.kind
    manifest.document.edition = filled.edition.name
    manifest.document.digest = try? Digest(written: file.loaded.digest)
  }

  mutating func add(_ papers: [MadeFile]) {
    for paper in papers {
      let role: PackedRole =
        switch PathName.ending(of: paper.path) {
        case OutputFormat.xml.ending: .xml
        case OutputFormat.html.ending: .page
        case OutputFormat.pdf.ending: .print
        default: .spreadsheet
        }
      add(paper, role)
    }
  }

  mutating func add(_ annexes: PackedAnnexes) {
    for item in annexes.items {
      add(MadeFile(path: item.name, bytes: item.bytes), .annex, original: item.original)
    }
  }

  /// Adds the documents that the check was made of: the case as it was, and what it was made from.
  mutating func addSources(of file: CaseFile) {
    var sources = file.siblings
    if !sources.contains(where: { $0.source.name.hasBytes(of: file.loaded.source.name) }) {
      sources.append(file.loaded)
    }
    for source in sources {
      add(
        MadeFile(path: Self.source(source.source.name, language), bytes: source.bytes), .source)
    }
    for origin in file.origins {
      let name = PathName.last(of: origin.source.name)
      let folder = PathName.join(
        PackageNames.sources[language], FrozenCopies.folder[language])
      add(MadeFile(path: PathName.join(folder, name), bytes: origin.bytes), .source)
    }
  }

  /// The manifest, and all files with it and its words.
  func sealed() -> (PackageManifest, [MadeFile]) {
    var sealed = self
    sealed.manifest.files.sort {
      ($0.role?.order ?? 0, $0.name ?? "") < ($1.role?.order ?? 0, $1.name ?? "")
    }
    let words = PackageContents(manifest: sealed.manifest, form: form, language: language).text
    sealed.add(MadeFile(path: PackageNames.contents[language], text: words), .contents)
    let tree = sealed.manifest.tree() ?? .fields([])
    let json = JSONValue(tree, as: PackageManifest.partInfo)
    return (
      sealed.manifest, sealed.files + [MadeFile(path: PackageManifest.fileName, text: json.text)]
    )
  }

  private mutating func add(_ file: MadeFile, _ role: PackedRole, original: String? = nil) {
    files.append(file)
    manifest.files.append(
      PackedFile(file.path, role, holding: file.bytes, original: original))
  }

  private static func source(_ name: String, _ language: Language) -> String {
    PathName.join(PackageNames.sources[language], PathName.last(of: name))
  }
}
