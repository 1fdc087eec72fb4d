import Diagnostics
import FormKit
import ICLD
import Rendering

/// A checked document with all that is needed to make papers of it.
struct FilledDocument {
  let document: CaseDocument
  let report: DocumentReport
  let edition: Edition
  let stamp: DocumentStamp
  /// The language that people read it in.
  let language: Language
  /// Whether something stops it, so that whatever is made of it is marked.
  var isDraft: Bool { report.verdict == .stopped }

  init(
    _ document: CaseDocument, of file: CaseFile, judgedBy report: DocumentReport,
    _ edition: Edition, in language: Language
  ) {
    self.document = document
    self.report = report
    self.edition = edition
    self.language = language
    stamp = DocumentStamp(
      edition: edition.name ?? "", ruleSet: Bidrag.ruleSet, sourceDigest: file.loaded.digest)
  }

  /// The document as people read it.
  var shown: FormNode { document.tree(.shown(language)) }

  /// The document in a format; nil where a draft of it has none.
  func bytes(as format: OutputFormat) -> [UInt8]? {
    switch format {
    case .xml: isDraft ? nil : Array(xml.utf8)
    case .text: Array(text.utf8)
    case .form: Array(form.utf8)
    case .html: Array(page.utf8)
    case .csv: nil
    }
  }

  /// The check has proven the same XML: what is submittable has no failed proof.
  private var xml: String { SchemaProof(of: document, stamp: stamp).xml }

  private var text: String {
    TextRenderer.render(
      shown, as: document.form, in: language, stamp: stamp, isDraft: isDraft)
  }

  private var form: String {
    PasteRenderer.render(
      shown, as: document.form, in: language, isDraft: isDraft,
      wordLimits: document.wordLimits(by: edition))
  }

  private var page: String {
    let paper = Paper(
      tree: shown, exact: document.tree(.canonical), form: document.form,
      outline: document.outline, language: language, stamp: stamp, check: report,
      isDraft: isDraft)
    return PageRenderer.render(paper, templates: TemplateLibrary.pages)
  }
}
