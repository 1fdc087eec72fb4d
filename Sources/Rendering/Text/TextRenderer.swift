public import Diagnostics
public import FormKit

/// A filled form as plain text, to be read or pasted into another form.
public enum TextRenderer {
  /// Renders `tree`, a form as people read it (`FormPart.tree(.shown(language))`).
  ///
  /// Lines end with LF and are at most `width` columns wide, counted as a terminal does; a width
  /// below 20 counts as 20. Blank fields are left out. A draft says so first and last. The stamp,
  /// if any, stands at the end. The same form gives the same text.
  public static func render(
    _ tree: FormNode, as form: FormInfo, in language: Language, stamp: DocumentStamp?,
    isDraft: Bool, width: Int = 78
  ) -> String {
    render(
      tree, as: form, stamp: stamp, isDraft: isDraft,
      measure: TextMeasure(
        language: language, width: max(width, leastWidth), breaker: LineBreaker()))
  }

  private static let leastWidth = 20

  static func render(
    _ tree: FormNode, as form: FormInfo, stamp: DocumentStamp?, isDraft: Bool,
    measure: TextMeasure
  ) -> String {
    var typesetter = Typesetter(measure: measure)
    if isDraft { typesetter.paragraphs(DocumentWords.draft[measure.language]) }
    let kind = DocumentWords.kind(of: tree, as: form, in: measure.language)
    typesetter.title([form.title[measure.language], kind].compactMap { $0 })
    typesetter.form(
      measure.blocks(of: tree, in: form.part, except: DocumentWords.titleFields(kind: kind)))
    if let stamp {
      typesetter.rule()
      typesetter.paragraphs(ShownText.clean(DocumentWords.stamp(stamp)[measure.language]))
    }
    if isDraft { typesetter.paragraphs(DocumentWords.draft[measure.language]) }
    return typesetter.sheet.text
  }
}
