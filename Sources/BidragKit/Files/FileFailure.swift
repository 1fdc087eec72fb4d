public import Diagnostics

/// The surroundings failed: a file that is not there, a folder that cannot be written.
public struct FileFailure: Error, Sendable {
  public enum Code: Sendable, Hashable {
    case notFound, cannotRead, cannotWrite, alreadyExists, tooLarge
    /// What was written may not outlast a power cut.
    case unsynced
    /// What was asked for does not exist, such as an edition or a year.
    case wrongRequest
    /// The case lacks a document that is needed, or it cannot be read.
    case notADocument
    /// What the case's documents say does not let it be done, such as a rejection.
    case stopped
    /// The fault is Bidrag's own.
    case ownFault
  }

  public var code: Code
  public var path: String
  /// What happened and what to do.
  public var message: Text
  /// Why the system refused; nil where it was not the system.
  var reason: Text?
  /// The files that were put in place before.
  var done: [String] = []

  public init(_ code: Code, path: String, message: Text) {
    self.code = code
    self.path = path
    self.message = message
  }
}
