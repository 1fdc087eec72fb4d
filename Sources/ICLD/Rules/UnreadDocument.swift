import Diagnostics
import FormKit

/// A file that is named as one of the case's documents, but cannot be read as that one.
public struct UnreadDocument: Sendable, Hashable {
  /// The form that its name gives.
  public var form: FormName
  /// The year of a report.
  public var year: Int?
  public var fileName: String
  /// The line at which it cannot be read; nil where that is not known.
  public var line: Int?
  /// The form that it says it is, where it can be read as another.
  public var otherForm: FormName?

  public init(
    _ fileName: String, form: FormName, year: Int? = nil, line: Int? = nil,
    otherForm: FormName? = nil
  ) {
    self.fileName = fileName
    self.form = form
    self.year = year
    self.line = line
    self.otherForm = otherForm
  }

  /// What is wrong, and where: "Ansökan kan inte läsas (”ansokan.yaml”, rad 12)", or "”ansokan.yaml”
  /// ska vara ansökan, men är en redovisning (rad 1)".
  var fault: Text {
    if let otherForm { return misnamed(otherForm) }
    let subject = subject
    var place = Text(quoting: fileName)
    if let line { place = place + Text(sv: ", rad \(line)", en: ", line \(line)") }
    return Text(
      sv: "\(subject.sv) kan inte läsas (\(place.sv))",
      en: "\(subject.en) cannot be read (\(place.en))")
  }

  private var subject: Text {
    guard form == .report, let year else { return form.subject }
    return Text(sv: "Redovisningen för år \(year)", en: "The report on year \(year)")
  }

  private func misnamed(_ other: FormName) -> Text {
    let (name, meant, other) = (Text(quoting: fileName), meant, other.asOne)
    let place = line.map { Text(sv: " (rad \($0))", en: " (line \($0))") } ?? Text(same: "")
    return Text(
      sv: "\(name.sv) ska vara \(meant.sv), men är \(other.sv)\(place.sv)",
      en: "\(name.en) is to be \(meant.en), but is \(other.en)\(place.en)")
  }

  /// The document that the file's name stands for, within a sentence.
  private var meant: Text {
    switch form {
    case .application: return Text(sv: "ansökan", en: "the application")
    case .decision: return Text(sv: "beslutet", en: "the decision")
    case .report:
      guard let year else { return Text(sv: "redovisningen", en: "the report") }
      return Text(sv: "redovisningen för år \(year)", en: "the report on year \(year)")
    }
  }
}

extension FormName {
  /// A document of the form.
  fileprivate var asOne: Text {
    switch self {
    case .application: Text(sv: "en ansökan", en: "an application")
    case .decision: Text(sv: "ett beslut", en: "a decision")
    case .report: Text(sv: "en redovisning", en: "a report")
    }
  }
}
