import ArgumentParser
import BidragKit
import Diagnostics
import FormKit

/// Checks a package that was received.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Text(
      sv: "Kontrollera ett paket som någon har skickat.", en: "Verify a package that someone sent."
    ).help,
    discussion: Text(
      sv: """
        Kontrollerar att filerna är oförändrade och att inget har lagts till, att XML-filen passar \
        sitt schema, och att en ny granskning med samma regelverk ger samma bedömning.

        Exempel:
          bidrag kontrollera sändning
        """,
      en: """
        Checks that the files are unchanged and that nothing was added, that the XML fits its \
        schema, \
        and that a new check by the same rule set comes to the same verdict.

        Examples:
          bidrag verify delivery
        """
    ).help,
    aliases: ["kontrollera"])

  @Argument(
    help: ArgumentHelp(
      Text(sv: "Paketets mapp.", en: "The package's folder.").help,
      valueName: Text(sv: "mapp", en: "folder").help))
  var folder: String

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var editions: EditionOptions

  func run() throws {
    let verification = try PackageVerification.verify(
      folder, editions: editions.soundLibrary(in: speech.chosen))
    let language = speech.chosen ?? verification.language
    for check in verification.checks { say(check, in: language) }
    Console.say(Text.verdict(verification.exitCode)[language])
    throw ExitCode(verification.exitCode)
  }

  private func say(_ check: PackageVerification.Check, in language: Language) {
    switch check.outcome {
    case .holds: Console.say("✓ \(check.title[language])")
    case .fails(let wrong):
      Console.say("✗ \(Text.notSo[language]): \(check.title[language])")
      for words in wrong { Console.say("  \(words[language])") }
    case .notChecked(let reason):
      Console.say("– \(Text.notChecked[language]): \(check.title[language])")
      Console.say("  \(reason[language])")
    }
  }
}

extension Text {
  fileprivate static let notSo = Text(sv: "Stämmer inte", en: "Not so")
  fileprivate static let notChecked = Text(sv: "Kunde inte prövas", en: "Could not be checked")

  fileprivate static func verdict(_ code: Int32) -> Text {
    code == ExitStatus.fine
      ? Text(sv: "Paketet är helt.", en: "The package is sound.")
      : Text(
        sv: "Paketet är inte som det var när det gjordes.",
        en: "The package is not as it was when it was made.")
  }
}
