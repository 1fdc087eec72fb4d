public import Diagnostics

/// A field is given once, under one of its names.
public enum TwoNamesRule {
  public static let info = RuleInfo(
    "FRM006", .error,
    title: Text(sv: "Varje fält anges en gång", en: "Each field is given once"),
    reason: Text(
      sv: """
        Samma fält kan heta två saker, på svenska och på engelska. Står båda där vet ingen \
        vilket som gäller.
        """,
      en: """
        A field may go by two names, one Swedish and one English. With both there, no one knows \
        which counts.
        """),
    basis: .logic,
    firing: [.change("i_korthet:\n  rubrik: Näringsliv\n  title: Business # <--\n")],
    silent: [.change("i_korthet:\n  title: Business\n")])

  static func twice(_ first: String, _ second: String) -> Text {
    Text(
      sv: """
        ”\(second.shortened)” och ”\(first.shortened)” är samma fält. Behåll en av raderna och \
        ta bort den andra.
        """,
      en: """
        “\(second.shortened)” and “\(first.shortened)” are the same field. Keep one of the lines \
        and delete the other.
        """)
  }
}
