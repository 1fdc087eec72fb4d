import Diagnostics
import FormKit
import ICLD

extension FileFailure {
  /// A document of the case that another is to be made from cannot be read.
  static func unreadable(
    _ form: FormName, _ path: String, making made: FormName
  ) -> FileFailure {
    let subject = form.info.subject
    let command = CaseCommand.validate(path)
    let object =
      made == .decision
      ? Text(sv: "beslutet", en: "the decision") : Text(sv: "redovisningen", en: "the report")
    return FileFailure(
      .notADocument, path: path,
      message: Text(
        sv: """
          \(subject.sv) i ”\(path.visible)” kan inte läsas, så det går inte att göra \(object.sv) \
          än. Se vad som är fel: \(command.sv)
          """,
        en: """
          \(subject.en) in “\(path.visible)” cannot be read, so \(object.en) cannot be made yet. See \
          what is wrong: \(command.en)
          """))
  }
}
