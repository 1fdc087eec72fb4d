public import Diagnostics

/// A form as far as it could be read, and what was found on the way.
public struct FormReading<Form: Sendable>: Sendable {
  public var form: Form
  public var findings: [Finding]

  public init(form: Form, findings: [Finding]) {
    self.form = form
    self.findings = findings
  }
}

/// Reads a tree into a form.
public enum FormReader {
  /// Reads what a person wrote (`skipsDerived` false) or what Bidrag wrote as XML (true).
  public static func read<Form: FormDocument>(
    _ tree: FormNode, as type: Form.Type, skipsDerived: Bool = false
  ) -> FormReading<Form> {
    read(tree, as: type, kind: kind(of: tree, as: type), skipsDerived: skipsDerived)
  }

  /// Reads a tree into any part, such as an edition, that has no kinds or whose kind is known.
  public static func read<Part: FormPart>(
    _ tree: FormNode, as type: Part.Type, kind: FormKind?, skipsDerived: Bool = false
  ) -> FormReading<Part> {
    var reading = Reading(kind: kind, skipsDerived: skipsDerived)
    var form = Part()
    reading.fill(&form, from: tree)
    reading.finish()
    return FormReading(form: form, findings: reading.findings)
  }

  /// The kind that a tree states, read before the rest, since it decides what is asked.
  private static func kind<Form: FormDocument>(of tree: FormNode, as type: Form.Type) -> FormKind? {
    let named = Form.fields.named
    guard let index = named.index(named: "kind") else { return nil }
    let field = Form.fields.fields[index]
    var probe = Form()
    var reading = Reading(kind: nil, skipsDerived: true)
    for entry in tree.entries where named.index(named: entry.name) == index {
      field.read(entry.node, field, &probe, &reading)
      break
    }
    return probe.formKind
  }
}
