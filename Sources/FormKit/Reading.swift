public import Diagnostics

/// The reading of one tree into a model: where it stands, and what it has found so far.
///
/// Reading never fails: whatever cannot be read becomes a finding, and the rest is read all the
/// same.
public struct Reading: Sendable {
  public private(set) var findings: [Finding] = []
  /// The kind of document, which decides what is asked and required.
  let kind: FormKind?
  /// Sums are written to XML and skipped when it is read back; nobody writes them in a file.
  let skipsDerived: Bool
  private(set) var path = FieldPath.root
  private var names = NameLanguages()
  private var tally = FindingTally()
  /// How many findings there were, those included that there was no room for.
  private(set) var found = 0

  init(kind: FormKind?, skipsDerived: Bool) {
    self.kind = kind
    self.skipsDerived = skipsDerived
  }

  @usableFromInline
  mutating func report(
    _ info: RuleInfo, _ message: @autoclosure () -> Text, target: Finding.Target = .value,
    range: SourceRange? = nil, fixes: @autoclosure () -> [Fix] = []
  ) {
    found += 1
    guard tally.takes(info.id) else { return }
    findings.append(
      Finding(
        info, at: path, target: target, message: message(), range: range, fixes: fixes()))
  }

  /// The offers for a value that cannot be read; where it is only the quotation marks of a word
  /// processor that YAML takes for part of it, the value without them.
  ///
  /// - Parameter isReadable: whether a text can be read as such a value.
  @usableFromInline
  static func offers(
    _ offers: [Fix], for text: String, isReadable: (String) -> Bool
  ) -> [Fix] {
    guard let first = text.first, let last = text.last, "“”„»«‘’".contains(first),
      "“”«»‘’".contains(last)
    else { return offers }
    let bare = String(text.dropFirst().dropLast()).trimmed
    return !bare.isEmpty && isReadable(bare) ? [.write(bare, isSafe: true)] : offers
  }

  mutating func within(_ step: FieldPath.Step, _ body: (inout Reading) -> Void) {
    enter(step)
    body(&self)
    leave()
  }

  mutating func enter(_ step: FieldPath.Step) { path.push(step) }

  mutating func leave() { path.pop() }

  /// Says once for the document that its names are in two languages.
  mutating func finish() {
    guard let stray = names.firstStray else { return }
    path = stray.path
    report(NameLanguageRule.info, NameLanguageRule.mixed(stray.name), target: .name)
    path = .root
  }

  mutating func note(_ written: String, as name: Text) {
    names.count(written, as: name, at: path)
  }
}

/// Counts in which languages a document names its fields.
struct NameLanguages: Sendable {
  private var swedish = Names()
  private var english = Names()

  /// How many names are in one language, and the first of them.
  private struct Names: Sendable {
    var count = 0
    var first: (path: FieldPath, name: Text)?

    mutating func add(_ name: Text, at path: FieldPath) {
      count += 1
      first = first ?? (path, name)
    }
  }

  mutating func count(_ written: String, as name: Text, at path: FieldPath) {
    guard name.sv != name.en else { return }
    let isEnglish =
      written != name.sv && (written == name.en || Spelling(written) == Spelling(name.en))
    if isEnglish { english.add(name, at: path) } else { swedish.add(name, at: path) }
  }

  /// The first name in the language that fewer names are in, where both occur.
  var firstStray: (path: FieldPath, name: Text)? {
    guard swedish.count > 0, english.count > 0 else { return nil }
    return swedish.count < english.count ? swedish.first : english.first
  }
}
