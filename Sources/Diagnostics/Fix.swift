/// A change of text that mends a finding.
public struct Fix: Sendable, Hashable {
  /// What the change does, as an offer: "Skriv +46701234567".
  public var title: Text
  /// Whether the change keeps what the document means, so that it may be done unseen.
  ///
  /// It does where the value has one meaning alone and is only spelled anew: the same telephone
  /// number, the same amount, the same day, the same letters. A guess at what was meant is never
  /// safe, however likely it is, and neither is a change that takes something away.
  public var isSafe: Bool
  /// The stretch that is replaced; nil until the place is known.
  public var range: SourceRange?
  public var replacement: String

  public init(
    title: Text, isSafe: Bool = false, range: SourceRange? = nil, replacement: String
  ) {
    self.title = title
    self.isSafe = isSafe
    self.range = range
    self.replacement = replacement
  }

  /// Writes something else in the place of what stands there.
  ///
  /// - Parameter shown: how the offer spells it, where that differs from what the file will hold.
  public static func write(
    _ replacement: String, shown: Text? = nil, isSafe: Bool = false
  ) -> Fix {
    let shown = shown ?? Text(same: replacement)
    return Fix(
      title: Text(sv: "Skriv \(shown.sv)", en: "Write \(shown.en)"), isSafe: isSafe,
      replacement: replacement)
  }
}
