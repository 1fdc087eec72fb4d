public import Diagnostics

/// What came of checking one target.
public struct TargetReport<Made: Sendable>: Sendable {
  /// One document's report, with what was made of it.
  public struct Item: Sendable {
    public let made: Made
    public let tally: CheckTally
    public let language: Language
    /// The profile's file, where the report is of a profile that is wrong.
    let profile: String?
  }

  public internal(set) var items: [Item]
  /// Why the target, or what is left of it, could not be read.
  public let failure: FileFailure?
}
