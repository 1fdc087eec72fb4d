public import Diagnostics
import FormKit

/// An edition is called what its file is called.
public enum EditionNameRule {
  public static let info = RuleInfo(
    "EDN003", .error,
    title: Text(
      sv: "Utgåvan heter som sin fil", en: "The edition is called what its file is called"),
    reason: Text(
      sv: """
        Bidrag hittar en utgåva på filens namn, men dokument och beslut anger namnet som står i \
        filen. Är de olika prövas ett dokument mot fel utgåva, eller mot ingen.
        """,
      en: """
        Bidrag finds an edition by the name of its file, while documents and decisions give the \
        name that stands in the file. Where the two differ, a document is judged by the wrong \
        edition, or by none.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .edition,
        """
        name: "2006" # <--
        valid_from: 2006-01-01
        valid_to: 2006-12-31
        """
      ).inFile("2007.yaml"),
      .change(
        in: .edition,
        """
        namn: "1998 ny" # <--
        gäller_från: 1998-01-01
        gäller_till: 1998-12-31
        """
      ).inFile("1998.yaml"),
    ],
    silent: [
      .change(
        in: .edition,
        """
        name: "2006"
        valid_from: 2006-01-01
        valid_to: 2006-12-31
        """
      ).inFile("2006.yaml"),
      // The form itself says that the name is missing.
      .change(
        in: .edition, "valid_from: 2006-01-01\nvalid_to: 2006-12-31\n", without: ["name"]
      ).inFile("2006.yaml"),
    ])

  /// What is wrong with the name of an edition; nil where nothing is, or where it has none.
  ///
  /// - Parameter file: the name of its file without the ending.
  package static func finding(on edition: Edition, inFile file: String) -> Finding? {
    guard let name = edition.name, name != file else { return nil }
    return Finding(info, at: (Edition.root / Edition.name).path, message: .other(name, file))
  }
}

extension Text {
  fileprivate static func other(_ name: String, _ file: String) -> Text {
    let (name, file) = (Text(quoting: name), Text(quoting: "\(file).yaml"))
    return Text(
      sv: """
        Utgåvan heter \(name.sv), men filen heter \(file.sv). Ändra antingen namnet eller filens \
        namn, så att de är lika.
        """,
      en: """
        The edition is called \(name.en), but its file is called \(file.en). Change either the \
        name or the name of the file, so that they agree.
        """)
  }
}
