/// How much YAML is read before it is refused.
///
/// The limits are far above any real document and far below what could tie up a machine.
public struct YAMLLimits: Sendable, Hashable {
  /// The most bytes of a file.
  public var bytes: Int
  /// The most levels of parts and lists within each other.
  public var depth: Int
  /// The most findings of one file.
  public var findings: Int

  public init(bytes: Int = 5_000_000, depth: Int = 32, findings: Int = 100) {
    self.bytes = bytes
    self.depth = depth
    self.findings = findings
  }

  /// 5 MB, 32 levels and 100 findings.
  public static let standard = YAMLLimits()
}
