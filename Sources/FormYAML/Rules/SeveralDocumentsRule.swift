import Diagnostics

/// A file holds one document.
enum SeveralDocumentsRule {
  static let info = RuleInfo(
    "YML004", .error,
    title: Text(sv: "Filen innehåller ett dokument", en: "The file holds one document"),
    reason: Text(
      sv:
        """
        En ansökan, ett beslut eller en redovisning står i en egen fil. I YAML börjar ett nytt \
        dokument med en rad med tre bindestreck.
        """,
      en:
        """
        An application, a decision or a report stands in a file of its own. In YAML a line of \
        three dashes begins a new document.
        """
    ),
    basis: .logic,
    firing: [
      .yaml("titel: Ett\n--- # <--\ntitel: Två\n"),
      .yaml("titel: Ett\n...\ntitel: Två # <--\n"),
      .yaml("titel: Ett\n--- # <--\n"),
    ],
    silent: [
      .yaml("---\ntitel: Ett\n...\n"),
      .yaml("titel: |\n  Ett\n  ---\n  Två\n"),
    ])

  static func finding(count: Int, range: SourceRange) -> Finding {
    Finding(info, at: .root, message: several(count), range: range)
  }

  private static func several(_ count: Int) -> Text {
    Text(
      sv:
        """
        Filen innehåller \(count) dokument; här börjar det andra. Ta bort raden om den bara är en \
        avdelare, eller flytta varje dokument till en egen fil.
        """,
      en:
        """
        The file holds \(count) documents; the second one begins here. Either delete the line if \
        it is only a divider, or move each document to a file of its own.
        """
    )
  }
}
