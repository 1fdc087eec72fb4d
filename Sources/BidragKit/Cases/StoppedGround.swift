import Diagnostics
import FormKit
import ICLD

/// What is wrong in the documents that a new one is made from: it may come along into it.
enum StoppedGround {
  /// A line for each of the documents that has errors; empty where none has.
  static func remark(on files: [CaseFile], for form: FormName, by checker: Checker) -> Text {
    let ground = grounds(of: form)
    let lines = files.compactMap { file -> Text? in
      guard let document = file.loaded.document, ground.contains(document.formName) else {
        return nil
      }
      let errors = checker.check(file).count(.error)
      guard errors > 0 else { return nil }
      return .hasErrors(document.form.subject, errors, file.loaded.source.name)
    }
    return lines.map { Text(same: "\n") + $0 }.joined(separator: "")
  }

  private static func grounds(of form: FormName) -> [FormName] {
    switch form {
    case .application: []
    case .decision: [.application]
    case .report: [.application, .decision]
    }
  }
}

extension Text {
  fileprivate static func hasErrors(_ subject: Text, _ count: Int, _ path: String) -> Text {
    let command = CaseCommand.validate(path)
    let errors = count == 1 ? "1 error" : "\(count) errors"
    return Text(
      sv: "\(subject.sv) har \(count) fel, som kan följa med. Se vad som är fel: \(command.sv)",
      en: "\(subject.en) has \(errors), which may come along. See what is wrong: \(command.en)")
  }
}
