import Diagnostics
import FormKit
import ICLD
import Rendering
import XMLKit

/// A checked document with all that is needed to make papers of it.
struct FilledDocument {
  let document: CaseDocument
  /// The document as people read it.
  let shown: FormNode
  let report: DocumentReport
  let edition: Edition
  let stamp: DocumentStamp
  /// What pages look like; nil where none can be made.
  let dress: PageDress?
  /// The language that people read it in.
  let language: Language
  /// Whether something stops it, so that whatever is made of it is marked.
  var isDraft: Bool { report.verdict == .stopped }

  init(
    _ document: CaseDocument, of file: CaseFile, judgedBy report: DocumentReport,
    _ edition: Edition, _ dress: PageDress?, in language: Language
  ) {
    self.document = document
    shown = document.tree(.shown(language))
    self.report = report
    self.edition = edition
    self.dress = dress
    self.language = language
    stamp = DocumentStamp(
      edition: edition.name ?? "", ruleSet: Bidrag.ruleSet, sourceDigest: file.loaded.digest)
  }

  /// The document in a format; nil where a draft of it has none, and of what takes more than the
  /// document to make.
  func bytes(as format: OutputFormat) -> [UInt8]? {
    switch format {
    case .xml: isDraft ? nil : xml.bytes
    case .text: Array(text.utf8)
    case .form: Array(form.utf8)
    case .html: page.map { Array($0.utf8) }
    case .pdf, .csv, .xlsx: nil
    }
  }

  /// The check has proven the same XML: what is submittable has no failed proof.
  private var xml: WrittenXML { SchemaProof(of: document, stamp: stamp).xml }

  private var text: String {
    TextRenderer.render(
      shown, as: document.form, in: language, stamp: stamp, isDraft: isDraft)
  }

  private var form: String {
    PasteRenderer.render(
      shown, as: document.form, in: language, isDraft: isDraft,
      wordLimits: document.wordLimits(by: edition))
  }

  /// Nil where there is nothing that it can look like.
  var page: String? {
    guard let dress else { return nil }
    let exact = document.tree(.canonical)
    let paper = Paper(
      tree: shown, exact: exact, form: document.form,
      outline: document.outline, language: language, stamp: stamp, check: report,
      pictures: document.pictures(of: exact), letterhead: dress.letterhead, isDraft: isDraft)
    return PageRenderer.render(paper, templates: dress.templates)
  }
}
