import ArgumentParser
import BidragKit
import Diagnostics

/// The program's name on the command line, and its commands.
struct BidragCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bidrag",
    abstract: Text(
      sv: "Skriv, granska och redovisa ansökningar om kommunalt partnerskap.",
      en: "Write, check and report on applications for municipal partnerships."
    ).help,
    discussion: Text(
      sv: """
        Ett ärende är en mapp med ansokan.yaml, beslut.yaml och redovisning-1.yaml. Så går det till:

          bidrag ny ansökan --typ förberedelse   gör en fil att fylla i
          bidrag granska ansokan.yaml            säger vad som saknas
          bidrag skriv ansokan.yaml              gör XML och text att lämna in
          bidrag läge .                          säger vad som är nästa steg

        Skriv ”bidrag granska --help” för hjälp med ett kommando.
        """,
      en: """
        A case is a folder with application.yaml, decision.yaml and report-1.yaml. This is how it \
        goes:

          bidrag new application --kind inception   makes a file to fill in
          bidrag validate application.yaml          says what is missing
          bidrag render application.yaml            makes XML and text to submit
          bidrag status .                           says what comes next

        Write “bidrag validate --help” for help on one command.
        """
    ).help,
    version: "bidrag \(Bidrag.version) (\(Text(sv: "regler", en: "rules").help) \(Bidrag.ruleSet))",
    subcommands: [
      NewCommand.self, ValidateCommand.self, FixCommand.self, RenderCommand.self,
      PackageCommand.self, VerifyCommand.self,
      ImportCommand.self, MigrateCommand.self, StatusCommand.self, ExplainCommand.self,
      RulesCommand.self, SchemaCommand.self, ManualCommand.self,
    ])
}
