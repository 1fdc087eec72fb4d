import Diagnostics
import FormKit

extension FileFailure {
  static func unknownEdition(_ name: String, among known: [String]) -> FileFailure {
    // Of several that are as near, the latest.
    let meant = Spelling.nearest(
      to: name, among: known.reversed().map { (spelling: $0, value: $0) })
    let hint = meant.map { Text(sv: " Menade du \($0)?", en: " Did you mean \($0)?") }
    let names = known.joined(separator: ", ")
    return FileFailure(
      .wrongRequest, path: name,
      message: Text(
        sv: "Det finns ingen utgåva ”\(name.visible)”.\(hint?.sv ?? "") De som finns: \(names).",
        en: "There is no edition “\(name.visible)”.\(hint?.en ?? "") Those there are: \(names)."))
  }

  static func cannotMigrateFolder(_ path: String) -> FileFailure {
    FileFailure(
      .wrongRequest, path: path,
      message: Text(
        sv:
          """
          ”\(path.visible)” är en mapp. Ange en fil: den ansökan eller redovisning som ska flyttas.
          """,
        en: """
          “\(path.visible)” is a folder. Give a file: the application or the report to carry over.
          """))
  }

  static func cannotMigrateXML(_ path: String) -> FileFailure {
    FileFailure(
      .wrongRequest, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är XML, som görs av YAML-filen. Flytta YAML-filen och gör om XML-filen \
          med ”bidrag skriv”. Inget har ändrats.
          """,
        en: """
          “\(path.visible)” is XML, which is made from the YAML file. Carry over the YAML file and \
          make the XML anew with “bidrag render”. Nothing has been changed.
          """))
  }

  static func cannotMigrateUnread(_ path: String) -> FileFailure {
    let name = path.visible
    return FileFailure(
      .notADocument, path: path,
      message: Text(
        sv: """
          ”\(name)” kan inte läsas som ett dokument, så inget flyttas. Se vad som är fel med: \
          bidrag granska \(name)
          """,
        en: """
          “\(name)” cannot be read as a document, so nothing is carried over. See what is wrong \
          with: bidrag validate \(name)
          """))
  }

  static func isFull(_ path: String) -> FileFailure {
    let name = path.visible
    return FileFailure(
      .tooLarge, path: path,
      message: Text(
        sv: """
          ”\(name)” är så stor att de nya frågorna inte får plats, så inget flyttas. Ta bort det \
          som inte hör till ansökan eller redovisningen och försök igen.
          """,
        en: """
          “\(name)” is so large that there is no room for the new questions, so nothing is carried \
          over. Remove what does not belong to the application or report, and try again.
          """))
  }

  static func isDecision(_ path: String) -> FileFailure {
    FileFailure(
      .wrongRequest, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är ett beslut. Utgåvan i beslutet gäller för ärendet hela vägen och \
          ändras inte. Ska en redovisning göras på ett nyare formulär, flytta redovisningen. Inget \
          har ändrats.
          """,
        en: """
          “\(path.visible)” is a decision. Its edition binds the case all the way and is not \
          changed. If a report is to be made on a newer form, carry over the report. Nothing has \
          been changed.
          """))
  }

  static func isDecided(_ path: String) -> FileFailure {
    FileFailure(
      .stopped, path: path,
      message: Text(
        sv: """
          Ansökan ”\(path.visible)” är beslutad och låst. Flyttas den stämmer den inte längre med \
          beslutet, och redovisningarnas kontrollsumma går sönder. Ska en redovisning göras på ett \
          nyare formulär, flytta redovisningen. Vill ni söka på nytt, kopiera ansökan till en egen \
          mapp och flytta kopian. Inget har ändrats.
          """,
        en: """
          The application “\(path.visible)” is decided and frozen. Carried over it would no longer \
          fit the decision, and the digest that reports hold would break. If a report is to be \
          made on a newer form, carry over the report. If you want to apply anew, copy the \
          application to a folder of its own and carry over the copy. Nothing has been changed.
          """))
  }

  static func isBound(
    _ path: String, _ own: String, others: [String], wanted: String
  ) -> FileFailure {
    let names = ([own] + others).map(Text.init(same:)).asAlternatives()
    return FileFailure(
      .wrongRequest, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” hör till ett ärende som beslutades efter utgåvan \(own). Det redovisas \
          på formuläret från utgåvan \(names.sv), inte \(wanted). Inget har ändrats.
          """,
        en: """
          “\(path.visible)” belongs to a case that was decided by the \(own) edition. It is \
          reported on the form of the edition \(names.en), not \(wanted). Nothing has been changed.
          """))
  }
}
