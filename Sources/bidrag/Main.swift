import ArgumentParser
import BidragKit
import Diagnostics
import Glibc

/// Starts the program, and ends it with the exit code that the README promises.
@main
enum Main {
  static func main() {
    do {
      var command = try BidragCommand.parseAsRoot()
      try command.run()
    } catch let failure as FileFailure {
      Console.complain(failure.message[UserLanguage.current])
      exit(failure.exitCode)
    } catch {
      end(with: error)
    }
  }

  /// Help and version are no errors; a wrong call is.
  private static func end(with error: any Error) -> Never {
    let code = BidragCommand.exitCode(for: error)
    let message = HelpTranslation.translated(
      BidragCommand.fullMessage(for: error), to: UserLanguage.current)
    if code == .success {
      Console.say(message)
    } else if !message.isEmpty {
      Console.complain(message)
    }
    exit(code.rawValue)
  }
}
