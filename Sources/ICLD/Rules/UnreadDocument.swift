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

  /// What is wrong, and where: "Ansökan kan inte läsas (”ansokan.yaml”, rad 12)".
  var fault: Text {
    let subject = subject
    let place = place
    return Text(
      sv: "\(subject.sv) kan inte läsas (\(place.sv))",
      en: "\(subject.en) cannot be read (\(place.en))")
  }

  private var subject: Text {
    guard form == .report, let year else { return form.subject }
    return Text(sv: "Redovisningen för år \(year)", en: "The report on year \(year)")
  }

  private var place: Text {
    var place = Text(quoting: fileName)
    if let line { place = place + Text(sv: ", rad \(line)", en: ", line \(line)") }
    if let other = otherForm?.name {
      place =
        place + Text(sv: ", där formuläret är \(other.sv)", en: ", where the form is \(other.en)")
    }
    return place
  }
}
