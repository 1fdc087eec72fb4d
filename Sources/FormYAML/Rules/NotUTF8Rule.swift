package import Diagnostics

/// A file is text in UTF-8.
package enum NotUTF8Rule {
  package static let info = RuleInfo(
    "YML006", .error,
    title: Text(sv: "Filen är text i UTF-8", en: "The file is text in UTF-8"),
    reason: Text(
      sv:
        """
        Å, ä, ö och alla andra tecken sparas i UTF-8. Med en annan teckenkodning blir de fel, och \
        andra sorters filer går inte att läsa som text.
        """,
      en:
        """
        Å, ä, ö and all other characters are stored in UTF-8. In another encoding they come out \
        wrong, and other sorts of files cannot be read as text.
        """
    ),
    basis: .logic,
    firing: [
      // "ort: Göteborg" in Latin-1, and in UTF-16 with a byte-order mark.
      .bytes([0x6F, 0x72, 0x74, 0x3A, 0x20, 0x47, 0xF6, 0x74, 0x65, 0x62, 0x6F, 0x72, 0x67]),
      .bytes([0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x62, 0x00]),
      .bytes([0x61, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x62, 0x00]),
      .bytes(Array("PK\u{3}\u{4}".utf8) + Array("[Content_Types].xml word/document.xml".utf8)),
      .bytes(Array("%PDF-1.7\n".utf8)),
      .bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      .bytes([0x61, 0xC3]),
      .bytes(Array("ort: GÃ¶teborg".utf8)),
    ],
    silent: [
      .yaml("ort: Göteborg\nmotpart: 济南\n"),
      .yaml("ort: São João\n"),
      .bytes([0xEF, 0xBB, 0xBF, 0x61, 0x3A, 0x20, 0x62]),
    ])

  static func foreign(_ contents: ForeignContents) -> Finding {
    Finding(info, at: .root, message: message(contents))
  }

  static func western(_ text: WesternText) -> Finding {
    let start = text.firstBad
    let end = SourcePosition(line: start.line, column: start.column + 1)
    return Finding(
      info, at: .root, message: message(text), range: SourceRange(start: start, end: end))
  }

  static func encodedTwice(_ twice: TwiceEncodedText, in text: ScalarText) -> Finding {
    let fix = Fix(
      title: Text(sv: "Återställ alla tecken", en: "Restore all characters"), isSafe: true,
      range: text.range(0..<text.scalars.count), replacement: twice.restored)
    return Finding(
      info, at: .root, message: message(twice, line: text.line(at: twice.first.lowerBound)),
      range: text.range(twice.first), fixes: [fix])
  }
}

// MARK: Messages

extension NotUTF8Rule {
  private static func message(_ contents: ForeignContents) -> Text {
    switch contents {
    case .utf16:
      Text(
        sv:
          """
          Filen ser ut att vara sparad i UTF-16. Spara om den som UTF-8: i Anteckningar väljer du \
          Spara som och kodningen UTF-8.
          """,
        en:
          """
          The file seems to be stored in UTF-16. Save it as UTF-8: in Notepad choose Save as and \
          the encoding UTF-8.
          """
      )
    case .binary:
      Text(
        sv:
          """
          Filen är ingen textfil. Kontrollera att det är rätt fil, och börja annars med en från \
          ”bidrag ny”.
          """,
        en:
          """
          The file is no text file. Check that it is the right file, or else begin with one from \
          “bidrag new”.
          """
      )
    default:
      Text(
        sv:
          """
          Filen är \(kind(contents).sv) och ingen textfil. Öppna en fil från ”bidrag ny” i en \
          textredigerare, klistra in uppgifterna och spara den som UTF-8.
          """,
        en:
          """
          The file is \(kind(contents).en) and no text file. Open a file from “bidrag new” in a \
          text editor, paste the entries and save it as UTF-8.
          """
      )
    }
  }

  private static func kind(_ contents: ForeignContents) -> Text {
    switch contents {
    case .pdf: Text(sv: "en PDF", en: "a PDF")
    case .picture: Text(sv: "en bild", en: "a picture")
    case .word: Text(sv: "ett Worddokument", en: "a Word document")
    case .excel: Text(sv: "en Excelfil", en: "an Excel file")
    case .archive: Text(sv: "ett ziparkiv", en: "a zip archive")
    case .oldOffice: Text(sv: "ett äldre Office-dokument", en: "an older Office document")
    case .richText: Text(sv: "ett RTF-dokument", en: "an RTF document")
    case .utf16, .binary: Text(sv: "en binärfil", en: "a binary file")
    }
  }

  private static func message(_ text: WesternText) -> Text {
    let line = text.firstBad.line
    guard text.looksLikeText else { return message(.binary) }
    if text.isMixed {
      return Text(
        sv:
          """
          Filen är delvis i UTF-8 och delvis i en annan teckenkodning, första gången på rad \
          \(line) (”\(text.word)”). Rätta tecknen där och spara om filen som UTF-8.
          """,
        en:
          """
          The file is partly in UTF-8 and partly in another encoding, first on line \(line) \
          (“\(text.word)”). Correct the characters there and save the file as UTF-8.
          """
      )
    }
    return Text(
      sv:
        """
        Filen är inte sparad i UTF-8. Den ser ut att vara i Windows-1252 eller Latin-1; det första \
        tecknet som visar det står på rad \(line) (”\(text.word)”). Spara om filen som UTF-8: i \
        Anteckningar väljer du Spara som och kodningen UTF-8.
        """,
      en:
        """
        The file is not stored in UTF-8. It seems to be in Windows-1252 or Latin-1; the first \
        character that shows it is on line \(line) (“\(text.word)”). Save the file as UTF-8: in \
        Notepad choose Save as and the encoding UTF-8.
        """
    )
  }

  private static func message(_ twice: TwiceEncodedText, line: Int) -> Text {
    Text(
      sv: """
        Tecknen har blivit fel: något program har läst filen som Windows-1252, trots att den var i \
        UTF-8, och sedan sparat om den. På rad \(line) står det ”\(twice.shown)” i stället för \
        ”\(twice.meant)”. Låt ”bidrag rätta” återställa alla tecken, eller ta fram filen som den \
        såg ut före felet.
        """,
      en: """
        The characters have come out wrong: some program has read the file as Windows-1252, though \
        it was in UTF-8, and then stored it. Line \(line) has “\(twice.shown)” in place of \
        “\(twice.meant)”. Let “bidrag fix” restore all characters, or find the file as it was \
        before.
        """)
  }
}
