import Diagnostics
import FormKit
import Glibc

/// A file that is written and synced under a name of its own, to be put in its place in one step.
///
/// Until then what is there is as it was. A class, because it owns the file on the disk and takes it
/// away when it is not put in place.
final class StagedFile {
  private let folder: HeldFolder
  private let path: String
  private let name: String
  private let temporary: String
  private var isPlaced = false

  /// - Parameters:
  ///   - path: the file that it is to be, in the folder.
  ///   - model: whose owner and permissions it takes; nil for those of a new file.
  init(
    _ bytes: [UInt8], for path: String, in folder: HeldFolder, like model: stat? = nil
  ) throws(FileFailure) {
    self.folder = folder
    self.path = path
    name = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    temporary = HeldFolder.temporaryName()
    let failing = model == nil ? FileFailure.cannotWrite : FileFailure.cannotReplace
    guard !name.isEmpty else { throw failing(path, EISDIR) }
    let (failure, descriptor) = folder.make(temporary, mode: model == nil ? 0o644 : 0o600)
    guard failure == 0 else { throw failing(path, failure) }
    var code = FileWriter.writeAll(bytes, to: descriptor)
    if code == 0, let model { code = Self.give(descriptor, what: model) }
    if code == 0 { code = SystemCall.failure { fsync(descriptor) } }
    // A call that is interrupted has closed the file all the same.
    if close(descriptor) != 0, errno != EINTR, code == 0 { code = errno }
    guard code == 0 else {
      folder.remove(temporary)
      isPlaced = true
      throw failing(path, code)
    }
  }

  deinit { if !isPlaced { folder.remove(temporary) } }

  private static func give(_ descriptor: Int32, what model: stat) -> Int32 {
    // Only the superuser may give files away. The order matters: a change of owner takes rights
    // away that the mode then gives back.
    _ = fchown(descriptor, model.st_uid, model.st_gid)
    let failure = SystemCall.failure { fchmod(descriptor, model.st_mode & 0o7777) }
    // Disks such as a camera's have no permissions to set.
    return failure == EPERM || SystemCall.isUnknown(failure) ? 0 : failure
  }

  /// Puts the file in place.
  ///
  /// - Parameter overwrites: whether a file that is there may be replaced.
  /// - Returns: the number of the system's failure, or 0.
  func place(overwrites: Bool) -> Int32 {
    let code =
      overwrites ? folder.replace(name, by: temporary) : folder.name(temporary, as: name)
    isPlaced = code == 0
    return code
  }

  /// Puts the file in the place of one with given bytes.
  ///
  /// The two change names, and what came out is looked at: what someone saved at the very last
  /// moment is put back, and nothing is lost.
  func place(insteadOf old: [UInt8]) throws(FileFailure) {
    let code = folder.exchange(temporary, name)
    if SystemCall.isUnknown(code) { return try replace(old) }
    guard code == 0 else { throw .cannotReplace(path, code) }
    do throws(FileFailure) { try folder.check(temporary, holds: old, as: path) } catch {
      guard folder.exchange(temporary, name) == 0 else { throw keepOther() }
      throw error
    }
    folder.remove(temporary)
    isPlaced = true
  }

  /// Where names cannot be exchanged, the file is looked at as late as can be.
  private func replace(_ old: [UInt8]) throws(FileFailure) {
    try folder.check(name, holds: old, as: path)
    let code = folder.replace(name, by: temporary)
    guard code == 0 else { throw .cannotReplace(path, code) }
    isPlaced = true
  }

  /// What someone else saved, and could not be put back, stays under another name.
  private func keepOther() -> FileFailure {
    isPlaced = true
    return .isKept(path, as: folder.keep(temporary, besides: name))
  }
}
