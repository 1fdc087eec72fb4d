import Diagnostics
import FormKit

/// What is said of files that could not be written.
extension FileFailure {
  /// - Parameter done: the files that were put in place before.
  static func exists(_ path: String, after done: [String] = []) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” finns redan och har inte ändrats. Välj ett annat namn med -o, eller \
          lägg till --ersätt för att ersätta filen.\(written(done).sv)
          """,
        en: """
          “\(path.visible)” exists already and has not been changed. Either choose another name \
          with -o, or add --force to replace the file.\(written(done).en)
          """))
  }

  /// - Parameter done: the files that were put in place before.
  static func cannotWrite(
    _ path: String, _ code: Int32, after done: [String]
  ) -> FileFailure {
    let reason = Text(errorNumber: code)
    let changed = changed(done)
    var failure = FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” kan inte skrivas: \(reason.sv).\(changed.sv) Se till att det går att \
          skriva där, eller välj en annan mapp med -o.
          """,
        en: """
          “\(path.visible)” cannot be written: \(reason.en).\(changed.en) Either see to it that \
          files can be written there, or choose another folder with -o.
          """))
    failure.reason = reason
    failure.done = done
    return failure
  }

  static func cannotWrite(_ path: String, _ code: Int32) -> FileFailure {
    cannotWrite(path, code, after: [])
  }

  /// The file is in place, but its folder could not be synced.
  static func isUnsafe(_ path: String, _ code: Int32) -> FileFailure {
    let reason = Text(errorNumber: code)
    return FileFailure(
      .unsynced, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är skriven, men det är inte säkert att den finns kvar efter ett \
          strömavbrott: \(reason.sv). Se efter att disken är hel och gör om kommandot.
          """,
        en: """
          “\(path.visible)” is written, but may not outlast a power cut: \(reason.en). See whether \
          the disk is sound, and run the command again.
          """))
  }

  static func isBusy(_ path: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” kan inte skrivas nu: en annan körning av Bidrag håller på i samma \
          mapp. Den har inte ändrats. Försök igen när den andra är klar.
          """,
        en: """
          “\(path.visible)” cannot be written now: another run of Bidrag is at work in the same \
          folder. It has not been changed. Try again when the other one is done.
          """))
  }

  static func isKept(_ path: String, as kept: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” ändrades av någon annan just när den skulle skrivas, och disken svarar \
          inte som den ska. Det som den andra sparade ligger i ”\(kept.visible)”. Jämför de två.
          """,
        en: """
          “\(path.visible)” was changed by someone else just as it was to be written, and the disk \
          does not answer as it should. What the other one saved is in “\(kept.visible)”. Compare \
          the two.
          """))
  }

  static func isSavedTwice(_ path: String, as kept: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” sparades två gånger av någon annan just när den skulle skrivas. Det \
          senast sparade är kvar, och det som sparades först ligger i ”\(kept.visible)”. Bidrag \
          har inte ändrat något.
          """,
        en: """
          “\(path.visible)” was saved twice by someone else just as it was to be written. What was \
          saved last is there, and what was saved first is in “\(kept.visible)”. Bidrag has \
          changed nothing.
          """))
  }

  /// What has been changed where not all could be written, after a space.
  static func changed(_ done: [String]) -> Text {
    done.isEmpty ? Text(sv: " Inget har ändrats.", en: " Nothing has been changed.") : written(done)
  }

  private static func written(_ done: [String]) -> Text {
    guard !done.isEmpty else { return Text(same: "") }
    // In full, as the path that failed: a name that is cut off says nothing of which file it is.
    let names = done.map { path in Text(sv: "”\(path.visible)”", en: "“\(path.visible)”") }
      .joined(separator: ", ")
    return Text(sv: " Redan skrivet: \(names.sv).", en: " Written already: \(names.en).")
  }
}
