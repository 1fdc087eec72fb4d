/// Files of nine bytes that begin as their endings say.
enum SampleAnnex {
  static func text(named name: String) -> String {
    name.hasSuffix(".pdf") ? "%PDF-1.4\n" : "PK\u{03}\u{04}annex"
  }
}
