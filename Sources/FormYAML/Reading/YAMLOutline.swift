/// What a look over a YAML text gives before libyaml reads it.
struct YAMLOutline: Sendable {
  /// Something of YAML that is not used here: an anchor, an alias, a tag, a directive, a merge
  /// key, or a name after `?`.
  struct Special: Sendable {
    enum Sort: Sendable {
      case anchor, alias, tag, directive, mergeKey, complexName
    }

    var sort: Sort
    /// The anchor's name; empty for the other sorts.
    var name: String
    var range: Range<Int>
    /// The text that begins here, if it was meant as a text.
    var text: Range<Int>
  }

  var specials: [Special] = []
  /// Where each document after the first one begins.
  var laterDocuments: [Int] = []
  /// Where the text goes deeper than the limit.
  var tooDeep: Int?
  var mistakes: [Mistake] = []
  /// White space whose tabs YAML allows and libyaml does not: on lines without text, before
  /// comments and after dashes.
  var harmlessTabs: [Range<Int>] = []

  /// Texts that a `#` cuts off right before a letter or digit, each with the rest of its line.
  var cutTexts: [(text: Range<Int>, mark: Int)] = []

  /// The marks that comments begin with.
  var comments: [Int] = []

  /// Whether the look stopped before the end, because quote after quote is left open.
  var isCutShort = false

  /// Whether enough was found that will be refused. Nothing else may stop the look before the
  /// text's end, or what follows would go unseen.
  func isEnough(_ limits: YAMLLimits) -> Bool {
    tooDeep != nil || isCutShort || specials.count > limits.findings
      || laterDocuments.count > limits.findings
  }
}
