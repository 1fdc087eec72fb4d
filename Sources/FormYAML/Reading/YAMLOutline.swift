/// What a look over a YAML text gives before libyaml reads it.
struct YAMLOutline: Sendable {
  /// A name that stands twice in one part.
  struct Duplicate: Sendable {
    var name: String
    var first: Range<Int>
    var again: Range<Int>
  }

  /// A character that starts an anchor, an alias or a tag, or a directive or merge key.
  struct Special: Sendable {
    enum Sort: Sendable {
      case anchor, alias, tag, directive, mergeKey
    }

    var sort: Sort
    /// The anchor's name; empty for the other sorts.
    var name: String
    var range: Range<Int>
    /// The text that begins here, if it was meant as a text.
    var text: Range<Int>
  }

  var duplicates: [Duplicate] = []
  var specials: [Special] = []
  /// Where each document after the first one begins.
  var laterDocuments: [Int] = []
  /// Where the text goes deeper than the limit.
  var tooDeep: Int?
  var mistakes: [Mistake] = []

  /// How much there is to tell, to stop before it is too much. Names that stand twice do not
  /// count: libyaml can read on only if all of them are known.
  var count: Int { max(specials.count, laterDocuments.count, mistakes.count) }
}
