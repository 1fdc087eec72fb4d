import Diagnostics
import FormKit
import XMLKit

/// What is said of a package.
extension Text {
  static func unchanged(_ count: Int) -> Text {
    Text(sv: "Alla \(count) filer är oförändrade", en: "All \(count) files are unchanged")
  }

  static let nothingAdded = Text(
    sv: "Inget annat ligger i mappen", en: "Nothing else lies in the folder")
  static let fits = Text(sv: "XML-filen passar sitt schema", en: "The XML fits its schema")
  static let sameVerdict = Text(
    sv: "En ny granskning ger samma bedömning", en: "A new check comes to the same verdict")
  static let sameXML = Text(
    sv: "XML-filen säger det som underlaget säger", en: "The XML says what the source says")

  static func isMissing(_ name: String) -> Text {
    Text(sv: "”\(name.visible)” saknas.", en: "“\(name.visible)” is missing.")
  }

  static func isChanged(_ name: String) -> Text {
    Text(
      sv: "”\(name.visible)” har ändrats sedan paketet gjordes.",
      en: "“\(name.visible)” has been changed since the package was made.")
  }

  static func isAdded(_ name: String) -> Text {
    Text(
      sv: "”\(name.visible)” står inte i manifestet.",
      en: "“\(name.visible)” is not in the manifest.")
  }

  static func doesNotFit(_ problem: XMLProblem) -> Text {
    Text(
      sv: "Rad \(problem.line): \(problem.message.visible)",
      en: "Line \(problem.line): \(problem.message.visible)")
  }

  static let noXML = Text(
    sv: "Paketet har ingen XML-fil; ett utkast får ingen.",
    en: "The package holds no XML; a draft gets none.")
  static let xmlMissing = Text(
    sv: "XML-filen saknas, fast dokumentet kunde lämnas in.",
    en: "There is no XML, though the document could be submitted.")
  static let otherSource = Text(
    sv: "Dokumentet i paketet är ett annat än det som manifestet anger.",
    en: "The document in the package is another than the one that the manifest states.")
  static let schemaMissing = Text(
    sv: "Schemat kunde inte läsas. Felet är Bidrags eget.",
    en: "The schema could not be read. The fault is Bidrag's own.")
  static let noSource = Text(
    sv: "Dokumentet som granskades saknas i paketet.",
    en: "The document that was checked is not in the package.")

  static func otherRules(_ theirs: String, _ ours: String) -> Text {
    Text(
      sv: """
        Paketet granskades med regelverk \(theirs.visible), men det här programmet har regelverk \
        \(ours). Kontrollera det med en version av Bidrag som har samma regelverk.
        """,
      en: """
        The package was checked against rule set \(theirs.visible), but this program has rule set \
        \(ours). Verify it by a version of Bidrag that has the same rule set.
        """)
  }

  static func otherVerdict(_ theirs: PackedDocument, _ ours: PackedDocument) -> Text {
    let (was, now) = (theirs.inWords, ours.inWords)
    return Text(
      sv: "Enligt manifestet: \(was.sv). Enligt den nya granskningen: \(now.sv).",
      en: "By the manifest: \(was.en). By the new check: \(now.en).")
  }

  static func otherXML(_ name: String) -> Text {
    Text(
      sv: "”\(name.visible)” är en annan än den som görs av underlaget.",
      en: "“\(name.visible)” is another than that which is made of the source.")
  }
}

extension PackedDocument {
  fileprivate var inWords: Text {
    let verdict = (self.verdict ?? .stopped).label
    return Text(
      sv: """
        \(verdict.sv.lowercased()), \(errors ?? 0) stopp, \(warnings ?? 0) varningar, \
        \(notes ?? 0) upplysningar, \(passed ?? 0) i ordning, \(notChecked ?? 0) inte prövade, \
        \(waived ?? 0) undantagna
        """,
      en: """
        \(verdict.en.lowercased()), \(errors ?? 0) errors, \(warnings ?? 0) warnings, \
        \(notes ?? 0) notes, \(passed ?? 0) passed, \(notChecked ?? 0) not checked, \
        \(waived ?? 0) waived
        """)
  }
}
