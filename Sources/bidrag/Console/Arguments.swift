import ArgumentParser
import Diagnostics
import FormKit
import Glibc
import ICLD

/// Choices of forms are written in either language, on the command line as in files.
struct ChoiceArgument<Value: Choice>: ExpressibleByArgument {
  let value: Value

  init?(argument: String) {
    guard let value = try? Value(written: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map { $0.name[UserLanguage.current] } }
}

/// A day, as files write it.
struct DayArgument: ExpressibleByArgument {
  let day: CalendarDate

  init?(argument: String) {
    guard let day = try? CalendarDate(written: argument) else { return nil }
    self.day = day
  }
}

/// A language by its name or code.
struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    switch argument.lowercased() {
    case "sv", "svenska", "swedish": language = .swedish
    case "en", "engelska", "english": language = .english
    default: return nil
    }
  }

  static let allValueStrings = ["sv", "en"]
}

/// The clock, read once at the edge of the program.
enum Today {
  static var day: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .earliest
  }
}
