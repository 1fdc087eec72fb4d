import Diagnostics
import FormKit
import Glibc

/// Writes files so that each is the old one whole or the new one whole.
package enum FileWriter {
  /// Writes beside the target, syncs, and renames into place.
  ///
  /// - Parameter overwrites: whether a file that is there already may be replaced.
  package static func write(
    _ text: String, to path: String, overwrites: Bool
  ) throws(FileFailure) {
    try write(Array(text.utf8), to: path, overwrites: overwrites)
  }

  /// Writes beside the target, syncs, and renames into place.
  ///
  /// - Parameter overwrites: whether a file that is there already may be replaced.
  package static func write(
    _ bytes: [UInt8], to path: String, overwrites: Bool
  ) throws(FileFailure) {
    try write([FileToWrite(path: path, bytes: bytes, overwrites: overwrites)])
  }

  /// Writes files in an order, after all of them have been found room for: a disk that is full is
  /// noticed before the first is put in place.
  static func write(_ files: [FileToWrite]) throws(FileFailure) {
    for file in files where !file.overwrites && FileReader.kind(of: file.path) != .missing {
      throw .exists(file.path)
    }
    let new = files.filter(\.makesFolder).flatMap { missingFolders(PathName.folder(of: $0.path)) }
    do throws(FileFailure) {
      try stageAndPlace(files)
    } catch {
      // Those that hold something stay.
      for folder in new.reversed() { rmdir(folder) }
      throw error
    }
  }

  private static func stageAndPlace(_ files: [FileToWrite]) throws(FileFailure) {
    var folders: [HeldFolder] = []
    var staged: [(file: FileToWrite, draft: StagedFile, folder: HeldFolder)] = []
    for file in files {
      let place = PathName.folder(of: file.path)
      if file.makesFolder { try makeFolder(place) }
      let held = folders.first { $0.isFolder(at: place) }
      let folder = if let held { held } else { try HeldFolder(of: file.path) }
      folders.append(folder)
      let draft = try StagedFile(
        file.bytes, for: file.path, in: folder, like: file.overwrites ? model(at: file.path) : nil,
        failing: FileFailure.cannotWrite)
      staged.append((file, draft, folder))
    }
    var done: [String] = []
    for (file, draft, folder) in staged {
      let code = draft.place(overwrites: file.overwrites)
      if code == EEXIST, !file.overwrites { throw .exists(file.path, after: done) }
      guard code == 0 else { throw .cannotWrite(file.path, code, after: done) }
      done.append(file.path)
      try sync(folder, after: file.path)
    }
  }

  /// The file whose permissions a new one keeps; nil where there is none.
  private static func model(at path: String) -> stat? {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? info : nil
  }

  /// A folder and those above it, as far as they are not there, the uppermost first.
  private static func missingFolders(_ path: String) -> [String] {
    guard !path.isEmpty, FileReader.kind(of: path) == .missing else { return [] }
    let parent = PathName.folder(of: path)
    return (parent == path ? [] : missingFolders(parent)) + [path]
  }

  /// A rename is only safe on disk once its folder is.
  static func sync(_ folder: HeldFolder, after path: String) throws(FileFailure) {
    let code = folder.sync()
    guard code == 0 else { throw .isUnsafe(path, code) }
  }

  /// Makes a folder and those above it, where they are not there.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    guard !path.isEmpty, FileReader.kind(of: path) != .folder else { return }
    let parent = PathName.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o755) != 0 else {
      let code = syncFolder(of: path)
      guard code == 0 else { throw .isUnsafe(path, code) }
      return
    }
    let code = errno
    // Someone else may have made it in the meantime; a file of that name is in the way.
    if code != EEXIST || FileReader.kind(of: path) != .folder {
      throw .cannotWrite(path, code == EEXIST ? ENOTDIR : code)
    }
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        guard let base = buffer.baseAddress else { return 0 }
        let count = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += count
      }
      return 0
    }
  }

  /// Makes what was done in the folder of a path safe from a power cut.
  ///
  /// - Returns: the number of the system's failure, or 0.
  static func syncFolder(of path: String) -> Int32 {
    let folder = PathName.folder(of: path)
    let (failure, descriptor) = SystemCall.result {
      open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    // A folder that may not be read may be written all the same.
    guard failure == 0 else { return failure == EACCES ? 0 : failure }
    defer { close(descriptor) }
    let code = SystemCall.failure { fsync(descriptor) }
    return code == EINVAL ? 0 : code
  }
}

/// A file that is ready to be put in its place.
struct FileToWrite {
  var path: String
  var bytes: [UInt8]
  /// Whether a file that is there already may be replaced.
  var overwrites: Bool
  /// Whether the folder is made where it is not there.
  var makesFolder = false
}
