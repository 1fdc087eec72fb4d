public import Diagnostics
public import FormKit

/// Makes a file to fill in: every field that is asked for, under its name, with help above it.
///
/// Required fields stand ready to be filled in, optional ones behind `#`. What is already known is
/// written in its place, and nothing of it is lost.
public struct YAMLScaffold: Sendable {
  let kind: FormKind?
  let language: Language

  /// The text of a file to fill in.
  ///
  /// - Parameters:
  ///   - root: the form's fields.
  ///   - kind: the kind of document; nil asks for everything.
  ///   - language: the language of names and help.
  ///   - prefilled: what is already known, under names in either language.
  ///   - heading: what stands at the top, one paragraph a line.
  public static func write(
    _ root: PartInfo, kind: FormKind?, in language: Language,
    prefilled: FormNode = .fields([]), heading: Text
  ) -> String {
    let scaffold = YAMLScaffold(kind: kind, language: language)
    let top = scaffold.top(heading)
    let fields = scaffold.fields(of: root, prefilled: prefilled.entries, indent: 0, hasHelp: true)
    return (top + fields).joined(separator: "\n") + "\n"
  }

  private func top(_ heading: Text) -> [String] {
    let paragraphs = heading[language].splitLines + [ScaffoldWords.howTo[language]]
    return paragraphs.flatMap { FieldHelp.comment($0, indent: 0) }
  }

  // MARK: Parts

  /// The fields of a part, each with its help, then what the part does not know.
  func fields(
    of part: PartInfo, prefilled: [FormNode.Entry], indent: Int, hasHelp: Bool
  ) -> [String] {
    let sorting = EntrySorting(prefilled, fields: part.fields)
    var lines: [String] = []
    for (field, known) in zip(part.fields, sorting.known) where isShown(field, known, hasHelp) {
      if hasHelp {
        // A part begins right below its name; then each field stands apart from the one before.
        if indent == 0 || !lines.isEmpty { lines.append("") }
        lines += help(field, indent: indent)
      }
      lines += self.field(field, known: known, indent: indent, hasHelp: hasHelp)
    }
    let rest = sorting.unknown.flatMap { YAMLWriter.lines($0, indent: indent) }
    return lines + (rest.isEmpty || indent > 0 ? rest : [""] + rest)
  }

  /// Whether a field stands in the file; where help is left out, only if it is known or required.
  private func isShown(_ field: FieldInfo, _ known: FormNode?, _ hasHelp: Bool) -> Bool {
    if field.isDerived { return false }
    if known != nil { return true }
    return field.asked.contains(kind) && (hasHelp || standsReady(field))
  }

  /// Whether the first field that stands in a part is not commented out.
  func beginsFilled(_ part: PartInfo, _ prefilled: [FormNode.Entry], hasHelp: Bool) -> Bool {
    let sorting = EntrySorting(prefilled, fields: part.fields)
    let first = zip(part.fields, sorting.known).first { isShown($0, $1, hasHelp) }
    guard let (field, known) = first else { return !sorting.unknown.isEmpty }
    return known != nil || standsReady(field)
  }

  /// Whether a field stands ready to be filled in, and not behind `#`.
  private func standsReady(_ field: FieldInfo) -> Bool {
    field.required.contains(kind) || field.open.contains(kind)
  }

  private func help(_ field: FieldInfo, indent: Int) -> [String] {
    let need =
      if field.required.contains(kind) {
        ScaffoldWords.required
      } else if field.open.contains(kind) {
        ScaffoldWords.wanted
      } else {
        ScaffoldWords.optional
      }
    return FieldHelp(field: field, need: need, language: language).lines(indent: indent)
  }

  /// A field without its help: as it is known, ready to fill in, or commented out.
  private func field(
    _ field: FieldInfo, known: FormNode?, indent: Int, hasHelp: Bool
  ) -> [String] {
    let lead = YAMLWriter.blanks(indent) + YAMLWriter.name(field.name[language]) + ":"
    let value = FieldValueLines(scaffold: self, indent: indent, hasHelp: hasHelp)
    if let known { return value.known(known, shape: field.shape, after: lead) }
    let blank = value.blank(field.shape, after: lead)
    return standsReady(field) ? blank : FieldHelp.commentedOut(blank, indent: indent)
  }
}

/// What is known, sorted by the fields that it belongs to.
private struct EntrySorting {
  /// For each field its value, where one is known.
  private(set) var known: [FormNode?]
  /// Entries that belong to no field, or repeat one that does.
  private(set) var unknown: [FormNode.Entry] = []

  init(_ entries: [FormNode.Entry], fields: [FieldInfo]) {
    known = Array(repeating: nil, count: fields.count)
    var places: [Spelling: Int] = [:]
    for (index, field) in fields.enumerated() {
      places[Spelling(field.name.sv)] = index
      places[Spelling(field.name.en)] = index
    }
    var names: Set<String> = []
    for entry in entries {
      if let index = places[Spelling(entry.name)] {
        if known[index] == nil, entry.node.content != .empty { known[index] = entry.node }
      } else if names.insert(entry.name).inserted {
        unknown.append(entry)
      }
    }
  }
}
