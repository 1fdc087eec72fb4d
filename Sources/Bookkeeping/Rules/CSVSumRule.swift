import Diagnostics

/// A row of sums agrees with the rows above it.
enum CSVSumRule {
  static let info = RuleInfo(
    "CSV006", .error,
    title: Text(
      sv: "Summaraden stämmer med raderna ovanför",
      en: "The row of sums agrees with the rows above it"),
    reason: Text(
      sv: "Stämmer summan inte saknas rader, eller så är ett belopp läst på fel sätt.",
      en: "Where the sum does not agree, rows are missing, or an amount is read in the wrong way."),
    basis: .logic,
    firing: [
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;5010;100,00\nSumma;;;200,00 # <--\n"),
      .csv(
        """
        Datum;Ver;Konto;Debet;Kredit
        2014-01-31;V1;5010;100,00;
        2014-02-28;V2;5010;;40,00
        Totalt;;;100,00;50,00 # <--
        """),
      .csv(
        """
        Datum;Ver;Konto;Belopp
        2014-01-31;V1;5010;100,00
        Delsumma;;;100,00
        2014-02-28;V2;5020;40,00
        Delsumma;;;40,00
        Summa A1;;;150,00 # <--
        """),
    ],
    silent: [
      .csv(
        """
        Datum;Ver;Konto;Belopp
        2014-01-31;V1;5010;100,00
        Delsumma;;;100,00
        2014-02-28;V2;5020;40,00
        Delsumma;;;40,00
        Summa;;;140,00
        """),
      .csv(
        """
        Datum;Ver;Konto;Belopp
        2014-01-31;V1;5010;100,00
        Delsumma;;;100,00
        2014-02-28;V2;5020;40,00
        Delsumma;;;40,00
        Summa A1;;;140,00
        2014-03-31;V3;5010;10,00
        Delsumma;;;10,00
        2014-04-30;V4;5020;20,00
        Delsumma;;;20,00
        Summa A2;;;30,00
        Totalt;;;170,00
        """),
      .csv("Datum;Ver;Konto;Belopp\n;;Ingående saldo;5,00\n2014-01-31;V1;5010;100,00\nSumma;;;\n"),
    ])

  static func finding(_ sum: Int128, rows: Int128, at range: SourceRange) -> Finding {
    let (sum, rows) = (OreText.text(sum), OreText.text(rows))
    return Finding(
      info, at: .root,
      message: Text(
        sv: """
          Summan är \(sum.sv) kr, men raderna ovanför blir tillsammans \(rows.sv) kr. Exportera \
          filen på nytt, eller rätta raderna.
          """,
        en: """
          The sum is SEK \(sum.en), but the rows above add up to SEK \(rows.en). Either export the \
          file anew, or correct the rows.
          """), range: range)
  }
}
