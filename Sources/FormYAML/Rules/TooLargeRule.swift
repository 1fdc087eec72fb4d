import Diagnostics

/// A file is no larger and no deeper than any real document.
enum TooLargeRule {
  static let info = RuleInfo(
    "YML005", .error,
    title: Text(
      sv: "Filen är lagom stor", en: "The file is of a reasonable size"),
    reason: Text(
      sv:
        """
        En ifylld ansökan eller redovisning är sällan större än 100 kB och har några få nivåer. \
        Mycket större filer är något annat, och läses inte.
        """,
      en:
        """
        A filled-in application or report is rarely larger than 100 kB and has a few levels. Much \
        larger files are something else, and are not read.
        """
    ),
    basis: .logic,
    firing: [
      .bytes(Array(repeating: UInt8(ascii: "["), count: 40)),
      .bytes(Array("a: \(String(repeating: "- ", count: 40))b\n".utf8.dropFirst(3))),
    ],
    silent: [.yaml("a: [[[[[[[[[[]]]]]]]]]]\n")])

  static func tooManyBytes(limit: Int) -> Finding {
    Finding(info, at: .root, message: bytes(over: limit))
  }

  static func tooDeep(limit: Int, range: SourceRange) -> Finding {
    Finding(info, at: .root, message: depth(limit), range: range)
  }

  static func tooManyValues(limit: Int, place: SourcePosition) -> Finding {
    let end = SourcePosition(line: place.line, column: place.column + 1)
    return Finding(
      info, at: .root, message: values(limit), range: SourceRange(start: place, end: end))
  }

  static func heapedMarks(_ range: SourceRange) -> Finding {
    Finding(info, at: .root, message: marks, range: range)
  }

  static func tooManyNames(limit: Int, range: SourceRange) -> Finding {
    Finding(info, at: .root, message: names(limit), range: range)
  }

  private static func names(_ limit: Int) -> Text {
    Text { language in
      let most = grouped(limit, language)
      return switch language {
      case .swedish:
        """
        Här står fler än \(most) namn under varandra i en och samma del. Resten läses inte. \
        Kontrollera att det är rätt fil.
        """
      case .english:
        """
        More than \(most) names stand below each other in one part here. The rest is not read. \
        Check that it is the right file.
        """
      }
    }
  }

  private static let marks = Text(
    sv:
      """
      Här står fler än 30 accenter på en och samma bokstav. Inget språk skrivs så, och filen läses \
      inte. Ta bort dem.
      """,
    en:
      """
      More than 30 accents stand on one letter here. No language is written so, and the file is \
      not read. Delete them.
      """
  )

  /// How large the file is cannot be said: no more of it is read than the limit.
  private static func bytes(over limit: Int) -> Text {
    Text { language in
      let most = megabytes(limit, language)
      return switch language {
      case .swedish:
        """
        Filen är större än gränsen, som är \(most) MB. Kontrollera att det är rätt fil; bilder och \
        bilagor läggs i egna filer.
        """
      case .english:
        """
        The file is larger than the limit, which is \(most) MB. Check that it is the right file; \
        pictures and annexes go in files of their own.
        """
      }
    }
  }

  private static func values(_ limit: Int) -> Text {
    Text { language in
      let most = grouped(limit, language)
      return switch language {
      case .swedish:
        """
        Filen har fler än \(most) namn och värden. Resten läses inte. Kontrollera att det är rätt \
        fil.
        """
      case .english:
        """
        The file has more than \(most) names and values. The rest is not read. Check that it is \
        the right file.
        """
      }
    }
  }

  /// A number of thousands: "200 000", "200,000".
  private static func grouped(_ number: Int, _ language: Language) -> String {
    guard number >= 1000, number % 1000 == 0 else { return String(number) }
    return "\(number / 1000)\(language == .swedish ? "\u{A0}" : ",")000"
  }

  private static func depth(_ limit: Int) -> Text {
    Text(
      sv:
        """
        Filen har fler än \(limit) nivåer inuti varandra. Kontrollera att det är rätt fil, och \
        sätt citattecken om texter som innehåller många parenteser.
        """,
      en:
        """
        The file has more than \(limit) levels within each other. Check that it is the right file, \
        and put quotes around texts that hold many brackets.
        """
    )
  }

  private static func megabytes(_ bytes: Int, _ language: Language) -> String {
    let tenths = bytes / 100_000
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    return "\(tenths / 10)\(language == .swedish ? "," : ".")\(tenths % 10)"
  }
}
