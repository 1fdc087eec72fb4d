package import Diagnostics

extension Text {
  /// What someone wrote, in quotation marks, for use in a message.
  ///
  /// It is cut where it is long, and what cannot be seen is shown as a sign, so that a message
  /// stays one readable line whatever was written.
  package init(quoting written: String) {
    self.init(sv: "”\(written.shortened)”", en: "“\(written.shortened)”")
  }
}
