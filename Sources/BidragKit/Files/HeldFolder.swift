import CGlibc
import Diagnostics
import FormKit
import Glibc

/// A folder in which one writer at a time changes files.
///
/// Everything is done by way of the folder that was opened: whoever moves it away meanwhile, or
/// puts a link in its place, leads nothing astray. The hold is the system's lock on the folder
/// itself. It leaves nothing on the disk, and ends with the program, however that ends. A class,
/// because it owns the open folder.
final class HeldFolder {
  let path: String
  private let descriptor: Int32
  /// Whether the disk has locks: without them nobody else can be kept away.
  private let isLocked: Bool

  /// Opens the folder that a file is to lie in, waits until no one else writes there, and takes
  /// away what a writer left that was stopped.
  ///
  /// - Parameters:
  ///   - target: the file, which failures name.
  ///   - patience: how many fiftieths of a second to wait.
  ///   - failing: what is said when the folder cannot be opened.
  init(
    of target: String, patience: Int = 500,
    failing: (String, Int32) -> FileFailure = FileFailure.cannotWrite
  ) throws(FileFailure) {
    path = PathName.folder(of: target)
    let folder = path.isEmpty ? "." : path
    let (code, descriptor) = SystemCall.result {
      open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard code == 0 else { throw failing(target, code) }
    self.descriptor = descriptor
    var turns = patience
    var failure = Self.lock(descriptor)
    while failure == EWOULDBLOCK, turns > 0 {
      usleep(20_000)
      failure = Self.lock(descriptor)
      turns -= 1
    }
    isLocked = failure == 0
    if failure == EWOULDBLOCK { throw .isBusy(target) }
    removeLeftovers()
  }

  deinit { close(descriptor) }

  private static func lock(_ descriptor: Int32) -> Int32 {
    SystemCall.failure { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  /// Whether a path leads to this folder.
  func isFolder(at path: String) -> Bool {
    var (here, there) = (stat(), stat())
    return fstat(descriptor, &here) == 0 && stat(path.isEmpty ? "." : path, &there) == 0
      && here.st_dev == there.st_dev && here.st_ino == there.st_ino
  }

  // MARK: What is underway

  /// The names of what is underway begin with a full stop: such files are never read as documents.
  private static let opening = ".bidrag-"
  private static let figures = 16

  /// A name for something that is underway.
  static func temporaryName() -> String {
    let digits = String(UInt64.random(in: 0...(.max)), radix: 16)
    return opening + String(repeating: "0", count: figures - digits.count) + digits
  }

  private static func isTemporary(_ name: String) -> Bool {
    let rest = name.dropFirst(opening.count)
    return name.hasPrefix(opening) && rest.utf8.count == figures
      && rest.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// While the folder is held nothing is underway there: what looks so was left.
  private func removeLeftovers() {
    guard isLocked, let names = try? FileReader.names(in: path.isEmpty ? "." : path, hidden: true)
    else { return }
    for name in names where Self.isTemporary(name) {
      if unlinkat(descriptor, name, 0) != 0, errno == EISDIR {
        FolderRemoval.remove(PathName.join(path, name))
      }
    }
  }

  // MARK: Steps, each with the number of its failure, or 0

  /// Makes a file that was not there, and opens it.
  func make(_ name: String, mode: mode_t) -> (failure: Int32, value: Int32) {
    SystemCall.result {
      openat(descriptor, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    }
  }

  func makeFolder(_ name: String) -> Int32 {
    SystemCall.failure { mkdirat(descriptor, name, 0o755) }
  }

  func remove(_ name: String) { unlinkat(descriptor, name, 0) }

  func replace(_ name: String, by other: String) -> Int32 {
    SystemCall.failure { renameat(descriptor, other, descriptor, name) }
  }

  /// Gives something a name that nothing has, whatever came to be in the meantime.
  func name(_ other: String, as name: String) -> Int32 {
    let failure = rename(other, name, BIDRAG_RENAME_NOREPLACE)
    guard SystemCall.isUnknown(failure) else { return failure }
    let code = SystemCall.failure { linkat(descriptor, other, descriptor, name, 0) }
    if code == 0 { remove(other) }
    // Some disks have no links either, and folders never have: there a rename is all that can be
    // had.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(code) else { return code }
    return kind(of: name) == nil ? replace(name, by: other) : EEXIST
  }

  /// Gives what has a temporary name one that people see.
  ///
  /// - Returns: the path that it has from then on.
  func keep(_ temporary: String, besides name: String) -> String {
    let mark = temporary.suffix(6)
    // A long name has no room for more.
    let kept = ["\(name).\(mark)", "bidrag.\(mark)"].first { self.name(temporary, as: $0) == 0 }
    return PathName.join(path, kept ?? temporary)
  }

  /// Lets two things change names, in one step.
  func exchange(_ name: String, _ other: String) -> Int32 {
    rename(name, other, BIDRAG_RENAME_EXCHANGE)
  }

  private func rename(_ name: String, _ other: String, _ flag: Int) -> Int32 {
    SystemCall.failure { renameat2(descriptor, name, descriptor, other, UInt32(flag)) }
  }

  /// Makes what was done in the folder safe from a power cut.
  func sync() -> Int32 {
    let failure = SystemCall.failure { fsync(descriptor) }
    // Some disks know nothing of this.
    return failure == EINVAL ? 0 : failure
  }

  /// What has a name, links not followed; nil where nothing has.
  func kind(of name: String) -> mode_t? {
    var info = stat()
    guard fstatat(descriptor, name, &info, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return info.st_mode & S_IFMT
  }

  /// Sees to it that a name is that of an ordinary file with given bytes, which no one is changing.
  ///
  /// - Parameter path: what failures name the file.
  func check(_ name: String, holds bytes: [UInt8], as path: String) throws(FileFailure) {
    let (failure, file) = SystemCall.result {
      openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    }
    // Someone has put a link there.
    if failure == ELOOP { throw .isAnother(path) }
    guard failure == 0 else { throw .cannotReplace(path, failure) }
    defer { close(file) }
    guard kind(of: name) == S_IFREG, !Self.isOpenForWriting(file) else { throw .isAnother(path) }
    guard try FileReader.bytes(from: file, path, limit: bytes.count) == bytes else {
      throw .isAnother(path)
    }
  }

  /// The sorts of disk that know who has a file open: ext, XFS, Btrfs, memory, and layers over
  /// them. A network's disk says that a file is open whenever its server has not promised
  /// otherwise.
  private static let tellingDisks = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0x794C_7630,
  ]

  /// Whether a program has a file open to change it, where the disk can tell.
  private static func isOpenForWriting(_ file: Int32) -> Bool {
    guard tellingDisks.contains(bidrag_sort_of_disk(file)) else { return false }
    // The signal that a lease is over would otherwise end the program; this one does nothing.
    _ = fcntl(file, Int32(BIDRAG_F_SETSIG), SIGURG)
    guard fcntl(file, Int32(BIDRAG_F_SETLEASE), Int32(F_RDLCK)) != 0 else {
      _ = fcntl(file, Int32(BIDRAG_F_SETLEASE), Int32(F_UNLCK))
      return false
    }
    return errno == EAGAIN
  }
}
