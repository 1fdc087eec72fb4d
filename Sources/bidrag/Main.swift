import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import Glibc

/// Starts the program, and ends it with the exit code that the README promises.
@main
enum Main {
  static func main() {
    do {
      if let call = ValidateCall(plain: Array(CommandLine.arguments.dropFirst())) {
        exit(try call.run())
      }
      var command = try BidragCommand.parseAsRoot()
      try command.run()
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

  /// Help and version are no errors; a wrong call is.
  private static func end(with error: any Error) -> Never {
    let code = BidragCommand.exitCode(for: error)
    let message = HelpTranslation.translated(
      tame(BidragCommand.fullMessage(for: error)), to: UserLanguage.current)
    switch (message.isEmpty, code) {
    case (true, _): break
    case (false, .success): Console.say(message)
    case (false, _): Console.complain(message)
    }
    exit(code.rawValue)
  }
}
