import Diagnostics
import FormKit
import Glibc

/// A file that is written and synced under a name of its own, to be put in its place in one step.
///
/// Until then what is there is as it was. A class, because it owns the file on the disk and takes
/// it away when it is not put in place.
final class StagedFile {
  private let folder: HeldFolder
  private let path: String
  private let name: String
  private let temporary: String
  private let bytes: [UInt8]
  private var isPlaced = false

  /// - Parameters:
  ///   - path: the file that it is to be, in the folder.
  ///   - model: whose owner and permissions it takes; nil for those of a new file.
  ///   - failing: what is said when it cannot be written.
  init(
    _ bytes: [UInt8], for path: String, in folder: HeldFolder, like model: stat?,
    failing: (String, Int32) -> FileFailure
  ) throws(FileFailure) {
    self.folder = folder
    self.path = path
    self.bytes = bytes
    name = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    temporary = HeldFolder.temporaryName()
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
    // Only the superuser may give files away, but anyone to a group of their own. The order
    // matters: a change of owner takes rights away that the mode then gives back.
    let sameOwner = uid_t.max
    let isOfGroup =
      fchown(descriptor, model.st_uid, model.st_gid) == 0
      || fchown(descriptor, sameOwner, model.st_gid) == 0
    var mode = model.st_mode & 0o7777
    // What the group could do is not for another group: that can do what all others could.
    if !isOfGroup { mode = (mode & 0o707) | (mode & 0o007) << 3 }
    let failure = SystemCall.failure { fchmod(descriptor, mode) }
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
      guard folder.exchange(temporary, name) == 0 else { throw .isKept(path, as: keep()) }
      guard isOurs else {
        let isBack = folder.exchange(temporary, name) == 0
        let kept = keep()
        throw isBack ? .isSavedTwice(path, as: kept) : .isKept(path, as: kept)
      }
      throw error
    }
    folder.remove(temporary)
    isPlaced = true
  }

  /// Whether what is about to be taken away is what was written here, and not what someone saved
  /// over it while it lay in its place.
  private var isOurs: Bool {
    do throws(FileFailure) {
      try folder.check(temporary, holds: bytes, as: path)
      return true
    } catch { return false }
  }

  /// Where names cannot be exchanged, the file is looked at as late as can be.
  private func replace(_ old: [UInt8]) throws(FileFailure) {
    try folder.check(name, holds: old, as: path)
    let code = folder.replace(name, by: temporary)
    guard code == 0 else { throw .cannotReplace(path, code) }
    isPlaced = true
  }

  /// Lets what someone else saved, and cannot have its own name, stay under another.
  ///
  /// - Returns: the path that it has from then on.
  private func keep() -> String {
    isPlaced = true
    return folder.keep(temporary, besides: name)
  }
}
