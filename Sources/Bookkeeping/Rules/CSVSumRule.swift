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
      .csv(
        """
        Datum;Ver;Konto;Belopp
        2014-01-31;V1;7051;100,00
        2014-02-28;V2;7052;40,00
        2014-03-31;V3;7051;10,00
        Summa 7051;;;110,00
        Summa 7052;;;50,00 # <--
        """),
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        ;;7051;Ingående balans;1 000,00
        2014-01-31;V1;7051;Flyg;100,00
        ;;7051;Summa;1 200,00 # <--
        """),
      // One of the accounts comes to the sum, but not both.
      .csv(
        """
        Datum;Ver;Konto;Belopp
        2014-01-31;V1;7052;100,00
        2014-02-28;V2;7051;50,00
        Summa konto 7051 och 7052;;;100,00 # <--
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
      // The sum of each account stands after the rows of all.
      .csv(
        """
        Datum;Ver;Konto;Belopp
        2014-01-31;V1;7051;100,00
        2014-02-28;V2;7052;40,00
        2014-03-31;V3;7051;10,00
        Summa 7051;;;110,00
        7052 Summa;;;40,00
        Totalsumma;;;150,00
        """),
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        2014-01-01;;7051;Ingående balans;1 000,00
        2014-01-31;V1;7051;Flyg;100,00
        ;;7051;Summa;1 100,00
        ;;7052;IB;500,00
        2014-02-28;V2;7052;Hotell;40,00
        ;;7052;Summa;540,00
        ;;;Summa;1 640,00
        """),
      // The sum of two accounts out of three, and of one with its project.
      .csv(
        """
        Datum;Ver;Konto;Projekt;Belopp
        2014-01-31;V1;7051;70310;100,00
        2014-02-28;V2;7052;70310;40,00
        2014-03-31;V3;7053;70310;10,00
        Summa konto 7051 och 7052;;;;140,00
        ;;7052 Summa;70310;40,00
        """),
      .csv("Datum;Ver;Konto;Belopp\n;;Ingående saldo;5,00\n2014-01-31;V1;5010;100,00\nSumma;;;\n"),
    ])

  static func finding(_ shortfall: CSVSums.Shortfall, at range: SourceRange) -> Finding {
    let (sum, rows) = (OreText.text(shortfall.sum), OreText.text(shortfall.rows))
    let codes = shortfall.codes.prefix(8).map { Text(same: $0.shownShortly) }.asSeries()
    let which =
      shortfall.codes.isEmpty
      ? Text(sv: "raderna ovanför", en: "the rows above")
      : Text(sv: "raderna på \(codes.sv)", en: "the rows of \(codes.en)")
    let opened = OreText.text(shortfall.rows + shortfall.openings)
    let openings =
      shortfall.openings == 0
      ? Text(same: "")
      : Text(
        sv: ", eller \(opened.sv) kr med ingående balans",
        en: ", or to SEK \(opened.en) with the opening balance")
    return Finding(
      info, at: .root,
      message: Text(
        sv: """
          Summan är \(sum.sv) kr, men \(which.sv) blir tillsammans \(rows.sv) kr\(openings.sv). \
          Exportera filen på nytt, eller rätta raderna.
          """,
        en: """
          The sum is SEK \(sum.en), but \(which.en) add up to SEK \(rows.en)\(openings.en). \
          Either export the file anew, or correct the rows.
          """), range: range)
  }
}
