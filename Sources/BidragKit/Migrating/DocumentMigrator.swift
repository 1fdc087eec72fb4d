import Diagnostics
import FormKit
import FormYAML
import ICLD

/// Carries one document to another edition, and to another language where that is asked for.
struct DocumentMigrator {
  let checker: Checker
  let file: CaseFile
  let tree: FormNode
  let document: CaseDocument
  let edition: String
  /// The language that the document is to be in; nil leaves it as it is.
  let language: Language?

  private var part: PartInfo { document.form.part }
  private var kind: FormKind? { document.kind?.formKind }
  /// The language of the names that are added.
  private var names: Language { language ?? file.loaded.nameLanguage }

  func migrate() throws(FileFailure) -> Migration {
    var migration = Migration(file, to: edition)
    let aside = tree.settingAside(as: part, kind: kind)
    migration.aside = aside.aside.map(KeptAside.init)
    let carried = try carried(aside.kept, &migration)
    let text = try patched(file.loaded.source, from: tree, to: carried)
    let before = checker.check(file)
    let asked = EditionDifference(before, checker.check(file.replacing(load(text))))
    let prompted = try prompted(text, asked, need: .newQuestion(edition))
    let whole = SetAsideBlock.appended(
      aside.aside, to: prompted.text, heading: .heading(migration.from, edition), in: names)
    migration.after = SourceText(name: file.loaded.source.name, text: whole)
    let loaded = load(whole)
    guard loaded.tree?.withoutRanges == prompted.tree.withoutRanges else { throw fault }
    let difference = EditionDifference(before, checker.check(file.replacing(loaded)))
    migration.note(difference, in: loaded, prompted: Set(prompted.paths))
    if migration.newLanguage != nil {
      migration.untranslated = UntranslatedTexts.found(in: prompted.tree, as: part)
    }
    return migration
  }

  /// The tree as it is carried over, but for what is newly asked.
  private func carried(
    _ kept: FormNode, _ migration: inout Migration
  ) throws(FileFailure) -> FormNode {
    var new = kept
    if let language {
      new = kept.spelled(FormSpelling(in: language, tree: document.tree), as: part)
      (migration.renamed, migration.respelled) = kept.changes(to: new)
      if document.language != language {
        let word = DocumentLanguage(language).name[language]
        new = try filled(new, .scalar(word), at: Self.languagePath)
        migration.newLanguage = language
      }
    }
    guard document.editionName?.isSame(as: edition) != true else { return new }
    return try filled(new, .scalar(edition), at: Self.editionPath)
  }

  /// The text with a blank for each question that has none, with help above.
  private func prompted(
    _ text: String, _ asked: EditionDifference, need: Text
  ) throws(FileFailure) -> (text: String, tree: FormNode, paths: [FieldPath]) {
    guard let old = load(text).tree else { throw fault }
    var tree = old
    var paths: [FieldPath] = []
    for path in asked.come.map(\.path) where isBlankable(path, in: tree) {
      tree = tree.setting(FormNode(.empty), at: path, as: part, in: names)
      paths.append(path)
    }
    let source = SourceText(name: file.loaded.source.name, text: text)
    let patched = try patched(source, from: old, to: tree)
    guard let read = load(patched).tree else { throw fault }
    let explained = YAMLPrompts.explained(
      patched, read, at: paths, as: OpenFields().opened(part), need: need, in: names)
    return (explained, read, paths)
  }

  /// Whether a field is asked for, is not there, and has a part to stand in.
  private func isBlankable(_ path: FieldPath, in tree: FormNode) -> Bool {
    guard let (field, _) = part.field(at: path), field.asked.contains(kind), !field.isDerived,
      tree.node(at: path, as: part) == nil, let parent = path.parent
    else { return false }
    guard let holder = tree.node(at: parent, as: part) else { return false }
    return !holder.entries.isEmpty
  }

  // MARK: Steps

  private static let languagePath = FieldPath([.field("case"), .field("language")])
  private static let editionPath = FieldPath([.field("case"), .field("edition")])

  private func filled(
    _ tree: FormNode, _ value: FormNode.Content, at path: FieldPath
  ) throws(FileFailure) -> FormNode {
    guard tree.canHold(path, as: part) else {
      throw .unfillable(file.loaded.source.name, Locator.label(of: path, in: part))
    }
    return tree.setting(FormNode(value), at: path, as: part, in: names)
  }

  private func patched(
    _ source: SourceText, from old: FormNode, to new: FormNode
  ) throws(FileFailure) -> String {
    do {
      return try YAMLPatcher.patched(source, from: old, to: new)
    } catch {
      throw fault
    }
  }

  private func load(_ text: String) -> LoadedDocument {
    DocumentLoader.load(file.loaded.byteOrderMark + Array(text.utf8), name: file.loaded.source.name)
  }

  private var fault: FileFailure { .unsafeMigration(file.loaded.source.name) }
}

extension String {
  /// Whether two editions' names are the same, in which blanks do not count.
  func isSame(as name: String) -> Bool { filter { !$0.isWhitespace } == name }
}

extension LoadedDocument {
  /// The language of the names of fields.
  fileprivate var nameLanguage: Language {
    LanguageGuess.language(ofNames: tree?.entries.map(\.name) ?? []) ?? language
  }
}

extension FormNode {
  /// How many names, and how many values, are spelled otherwise in a tree of the same build.
  fileprivate func changes(to other: FormNode) -> (names: Int, values: Int) {
    var (names, values) = (0, text != other.text ? 1 : 0)
    for (entry, new) in zip(entries, other.entries) {
      let below = entry.node.changes(to: new.node)
      names += below.names + (entry.name != new.name ? 1 : 0)
      values += below.values
    }
    for (item, new) in zip(items, other.items) {
      let below = item.changes(to: new)
      (names, values) = (names + below.names, values + below.values)
    }
    return (names, values)
  }
}

extension Text {
  fileprivate static func newQuestion(_ edition: String) -> Text {
    Text(sv: "ny fråga i utgåvan \(edition)", en: "a new question in the \(edition) edition")
  }

  fileprivate static func heading(_ from: String?, _ to: String) -> Text {
    let old = from.map { $0.visible }
    return Text(
      sv: """
        Undanlagt när filen flyttades\(old.map { " från utgåvan \($0)" } ?? "") till utgåvan \(to).
        Formuläret har inget fält för det som står här nedanför. Det läses inte och lämnas inte \
        in. \
        Flytta det som behövs till rätt fält, och ta bort resten.
        """,
      en: """
        Set aside when the file was carried\(old.map { " from the \($0) edition" } ?? "") to the \
        \(to) edition.
        The form has no field for what stands below. It is not read and not handed in. Move what \
        is \
        needed to where it belongs, and delete the rest.
        """)
  }
}

extension FileFailure {
  fileprivate static func unsafeMigration(_ name: String) -> FileFailure {
    FileFailure(
      .ownFault, path: name,
      message: Text(
        sv: """
          ”\(name.visible)” kunde inte flyttas utan att något annat ändrades. Inget är skrivet. \
          Felet är Bidrags eget, inte ditt. Ändra utgåvan för hand så länge.
          """,
        en: """
          “\(name.visible)” could not be carried over without changing something else. Nothing is \
          written. The fault is Bidrag's own, not yours. Change the edition by hand for now.
          """))
  }

  fileprivate static func unfillable(_ name: String, _ label: Text) -> FileFailure {
    FileFailure(
      .notADocument, path: name,
      message: Text(
        sv: """
          ”\(name.visible)” kan inte flyttas: ”\(label.sv)” har ingen plats, eftersom det som ska \
          hålla fältet är något annat. Rätta filen först: bidrag granska \(name.visible)
          """,
        en: """
          “\(name.visible)” cannot be carried over: “\(label.en)” has no place, since what should \
          hold the field is something else. Mend the file first: bidrag validate \(name.visible)
          """))
  }
}
