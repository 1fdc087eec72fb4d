import Diagnostics
import FormKit
import ICLD

extension CaseFile {
  /// The case's other files that are named as its documents, but cannot be read as those; not where
  /// another can.
  var unread: [UnreadDocument] {
    var unread: [UnreadDocument] = []
    for sibling in siblings {
      let fileName = PathName.last(of: sibling.source.name)
      guard let name = DocumentName(fileName), sibling.document?.formName != name.form,
        !sibling.source.name.hasBytes(of: loaded.source.name), !has(name)
      else { continue }
      unread.append(
        UnreadDocument(
          fileName, form: name.form, year: name.form == .report ? name.year ?? 1 : nil,
          line: sibling.lineOfFault, otherForm: sibling.document?.formName))
    }
    return unread
  }

  /// Whether one of the files can be read as the document of that name.
  private func has(_ name: DocumentName) -> Bool {
    siblings.contains { sibling in
      guard let form = sibling.document?.formName, form == name.form else { return false }
      return form != .report || sibling.caseName?.year == name.year ?? 1
    }
  }
}

extension LoadedDocument {
  /// The line at which the file cannot be read, or says that it is another form than its name does.
  fileprivate var lineOfFault: Int? {
    if document == nil { return (syntaxFindings + shapeFindings).first?.range?.start.line }
    return tree?.entries.first { FormStatement.isForm($0.name) }?.nameRange?.start.line
  }
}
