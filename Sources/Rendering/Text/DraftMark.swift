import Diagnostics

extension Text {
  /// What every draft says of itself.
  static let draftMark = Text(
    sv: "UTKAST – inte färdig att lämna in", en: "DRAFT – not ready to submit")
}
