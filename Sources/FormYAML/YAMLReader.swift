import Diagnostics

/// Reads the bytes of a YAML file as a tree with places.
///
/// All values are text, exactly as written: `NO`, `0701234567` and `1:30` stay what they are.
/// Whatever is wrong becomes a finding; reading never fails and never runs away.
public enum YAMLReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file, in UTF-8 with or without a byte-order mark.
  ///   - name: what the user calls the file.
  ///   - limits: how much is read before the file is refused.
  ///   - isSound: whether the file is known to be sound, as those that come with a program are: it
  ///     is not searched for the usual mistakes, which takes longer than reading it.
  ///   - isFieldName: whether a word is the name of a field of a part that has other names; asked
  ///     only where a mistake may be a field that has no value.
  public static func read(
    _ bytes: [UInt8], name: String, limits: YAMLLimits = .standard, isSound: Bool = false,
    isFieldName: @escaping (_ word: String, _ others: [String]) -> Bool = { _, _ in false }
  ) -> YAMLReading {
    if bytes.count > limits.bytes {
      return refused(name, TooLargeRule.tooManyBytes(limit: limits.bytes))
    }
    if let contents = ForeignContents(bytes) {
      return refused(name, NotUTF8Rule.foreign(contents))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return misencoded(bytes, name: name)
    }
    // A byte-order mark is no part of the text, and takes no column.
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    let bare = hasMark ? String(text.unicodeScalars.dropFirst()) : text
    let source = SourceText(name: name, text: bare)
    let scalars = ScalarText(bare)
    if let place = bare.placeOfHeapedMarks {
      return YAMLReading(
        source: source, findings: [TooLargeRule.heapedMarks(scalars.range(place..<place + 1))])
    }
    if let twice = TwiceEncodedText(scalars) {
      return YAMLReading(source: source, findings: [NotUTF8Rule.encodedTwice(twice, in: scalars)])
    }
    var reader = DocumentReader(
      text: scalars, limits: limits, isSound: isSound, isFieldName: isFieldName)
    let tree = reader.read()
    return YAMLReading(source: source, tree: tree, findings: reader.orderedFindings)
  }

  private static func refused(_ name: String, _ finding: Finding) -> YAMLReading {
    YAMLReading(source: SourceText(name: name, text: ""), findings: [finding])
  }

  /// The reading of a text in another encoding; its letters are guessed, so that it can be shown.
  private static func misencoded(_ bytes: [UInt8], name: String) -> YAMLReading {
    let western = WesternText(bytes)
    return YAMLReading(
      source: SourceText(name: name, text: western.text),
      findings: [NotUTF8Rule.western(western)])
  }
}
