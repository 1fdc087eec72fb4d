public import Diagnostics
public import FormKit

/// A filled form as plain text to paste, field by field, into the funder's form on the web.
///
/// Paragraphs are never broken into lines, since a form on the web does that itself. Texts are told
/// with their length, and against the limit where there is one.
public enum PasteRenderer {
  /// Renders `tree`, a form as people read it (`FormPart.tree(.shown(language))`).
  ///
  /// Lines end with LF. Blank fields are left out. A draft says so first and last. The same form
  /// gives the same text.
  ///
  /// - Parameter wordLimits: the most words of texts that are limited by the programme rather than
  ///   by the form itself.
  public static func render(
    _ tree: FormNode, as form: FormInfo, in language: Language, isDraft: Bool,
    wordLimits: [FieldPath: Int] = [:]
  ) -> String {
    var sheet = PasteSheet(language: language, wordLimits: wordLimits)
    if isDraft { sheet.line(DocumentWords.draft[language]) }
    sheet.heading(Text.title(form.title)[language], level: 1)
    for line in LineBreaker().lines(of: Text.guidance[language], width: PasteSheet.width) {
      sheet.line(line)
    }
    sheet.blankLine()
    sheet.fields(of: tree, in: form.part, level: 1, except: ["form"])
    if isDraft {
      sheet.blankLine()
      sheet.line(DocumentWords.draft[language])
    }
    return sheet.text
  }
}

extension Text {
  fileprivate static func title(_ form: Text) -> Text {
    Text(sv: "\(form.sv) – att klistra in", en: "\(form.en) – to paste")
  }

  fileprivate static let guidance = Text(
    sv: """
      Fälten står i formulärets ordning. Kopiera det som står efter kolonet, eller mellan \
      linjerna. Radbrytningarna i texterna är era egna.
      """,
    en: """
      The fields stand in the order of the form. Copy what follows the colon, or stands between \
      the rules. The line breaks in the texts are your own.
      """)
}
