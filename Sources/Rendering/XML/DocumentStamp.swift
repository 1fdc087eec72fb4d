/// What a made document says of where it comes from.
public struct DocumentStamp: Sendable, Hashable {
  /// The edition of the programme's rules that the document was judged by.
  public var edition: String
  /// The version of the rules.
  public var ruleSet: String
  /// SHA-256 of the file that the document was made from, in hexadecimal.
  public var sourceDigest: String

  public init(edition: String, ruleSet: String, sourceDigest: String) {
    self.edition = edition
    self.ruleSet = ruleSet
    self.sourceDigest = sourceDigest
  }
}
