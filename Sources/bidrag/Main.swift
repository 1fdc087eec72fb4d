import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import Glibc

/// Starts the program, and ends it with the exit code that the README promises.
@main
enum Main {
  static func main() {
    // Swift reads the command line from /proc. Without it a call would be taken for one without
    // words, which shows the help and says that all is well.
    guard CommandLine.arguments.first?.isEmpty == false else {
      Console.complain(noCommandLine.help)
      exit(ExitStatus.inputOutput)
    }
    ending {
      if let call = ValidateCall(plain: Array(CommandLine.arguments.dropFirst())) {
        exit(try call.run())
      }
      if let unknown = UnknownCommand(Array(CommandLine.arguments.dropFirst())) {
        Console.complain(unknown.message[UserLanguage.current])
        exit(ExitStatus.wrongUsage)
      }
      var command = try BidragCommand.parseAsRoot()
      guard let waiting = command as? any AsyncParsableCommand else { return try command.run() }
      start(waiting)
    }
  }

  /// Runs a command that waits for other programs; the rest do without what that takes to start.
  private static func start(_ command: sending any AsyncParsableCommand) -> Never {
    Task {
      var command = command
      do {
        try await command.run()
        exit(ExitStatus.fine)
      } catch {
        ending { throw error }
      }
    }
    // Not `dispatchMain`: it ends the first thread, for which the C library loads libgcc_s, and
    // where that is not to be had, it ends the program.
    while true { pause() }
  }

  /// Runs work, and ends the program with the code of what it throws.
  private static func ending(_ work: () throws -> Void) {
    do {
      try work()
    } catch let failure as FileFailure {
      Console.complain(failure.message[UserLanguage.current])
      exit(failure.exitCode)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// A message with what was written on the command line made visible: no line break or control
  /// character of an argument reaches the terminal.
  private static func tame(_ message: String) -> String {
    CommandLine.arguments.dropFirst().reduce(message) { message, argument in
      argument == argument.visible ? message : message.replacing(argument, with: argument.visible)
    }
  }

  /// What the argument parser says, in the user's language.
  private static func translated(_ message: String) -> String {
    let words = HelpTranslation.translated(message, to: UserLanguage.current)
    guard UserLanguage.current == .swedish, let program = try? CommandHelp.ofProgram() else {
      return words
    }
    return UsageTranslation(program: program).translated(words)
  }

  /// Help and version are no errors; a wrong call is.
  private static func end(with error: any Error) -> Never {
    let code = BidragCommand.exitCode(for: error)
    let message = translated(tame(BidragCommand.fullMessage(for: error)))
    switch (message.isEmpty, code) {
    case (true, _): break
    case (false, .success): Console.say(message)
    case (false, _): Console.complain(message)
    }
    exit(code.rawValue)
  }

  private static let noCommandLine = Text(
    sv: "Kommandoraden går inte att läsa: /proc saknas eller kan inte läsas. Inget har gjorts.",
    en: "The command line cannot be read: /proc is missing or unreadable. Nothing has been done.")
}
