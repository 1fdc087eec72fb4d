/// How much YAML is read before it is refused.
///
/// The limits are far above any real document and far below what could tie up a machine.
public struct YAMLLimits: Sendable, Hashable {
  /// The most bytes of a file.
  public var bytes: Int
  /// The most levels of parts and lists within each other.
  public var depth: Int
  /// The most names, values and lists of a file.
  public var values: Int
  /// The most names of one part.
  public var names: Int
  /// The most findings of one file.
  public var findings: Int

  public init(
    bytes: Int = 1_500_000, depth: Int = 32, values: Int = 110_000, names: Int = 1_000,
    findings: Int = 100
  ) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
    self.names = names
    self.findings = findings
  }

  /// 1.5 MB, 32 levels, 110,000 values, 1,000 names of a part and 100 findings.
  public static let standard = YAMLLimits()
}
