import Diagnostics
import FormKit
import Glibc

/// Reads files and folders, and says what went wrong in words.
package enum FileReader {
  /// What a path leads to.
  package enum Kind: Sendable, Hashable {
    case missing, file(bytes: Int), folder, other
  }

  package static func kind(of path: String) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else {
      // What may not be looked at is there all the same; opening it says why it cannot be read.
      return errno == EACCES ? .other : .missing
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file(bytes: Int(info.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The bytes of a file, read only as far as `limit` and one byte more, so that its reader can
  /// refuse it.
  package static func bytes(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    switch kind(of: path) {
    case .missing: throw isLink(path) ? .leadsNowhere(path) : .notFound(path)
    case .other where access(path, R_OK) != 0 && errno == EACCES: throw .cannotRead(path, EACCES)
    case .folder, .other: throw .notAFile(path)
    case .file: break
    }
    let (failure, descriptor) = SystemCall.result { open(path, O_RDONLY | O_CLOEXEC) }
    guard failure == 0 else {
      throw failure == ENOENT ? .notFound(path) : .cannotRead(path, failure)
    }
    defer { close(descriptor) }
    return try bytes(from: descriptor, path, limit: limit)
  }

  /// The bytes that come from standard input, read only as far as `limit` and one byte more.
  package static func standardInput(limit: Int) throws(FileFailure) -> [UInt8] {
    try bytes(from: STDIN_FILENO, "-", limit: limit)
  }

  /// The bytes of an open file, read only as far as `limit` and one byte more.
  static func bytes(
    from descriptor: Int32, _ path: String, limit: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(path, errno)
      }
      if count == 0 { break }
      bytes += chunk[0..<count]
    }
    return bytes
  }

  /// At most so many of a file's first bytes; nil where it cannot be read.
  package static func opening(of path: String, count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: count)
    while bytes.count < count {
      let found = read(descriptor, &chunk, count - bytes.count)
      if found < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if found == 0 { break }
      bytes += chunk[0..<found]
    }
    return bytes
  }

  /// Whether a path is itself a link, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a path is a link to what is not there.
  static func isDeadLink(_ path: String) -> Bool {
    isLink(path) && kind(of: path) == .missing
  }

  /// The names in a folder, sorted.
  ///
  /// - Parameter hidden: whether those that begin with a full stop are among them.
  package static func names(
    in folder: String, hidden: Bool = false
  ) throws(FileFailure) -> [String] {
    guard let directory = opendir(folder) else {
      throw errno == ENOENT ? .notFound(folder) : .cannotRead(folder, errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = try next(in: directory, folder) {
      let name = name(of: entry)
      if hidden ? name != "." && name != ".." : !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The folders within a folder whose names have bytes that are no letters of Unicode, with signs
  /// in the place of those. Nothing can be opened by such a name.
  package static func foldersOfOldNames(in folder: String) throws(FileFailure) -> [String] {
    guard let directory = opendir(folder) else { throw .cannotRead(folder, errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = try next(in: directory, folder) {
      guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
      let name = name(of: entry)
      if name.unicodeScalars.contains("\u{FFFD}"), kind(of: PathName.join(folder, name)) == .missing
      {
        names.append(name)
      }
    }
    return names.sorted()
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  /// The next entry; nil after the last. A disk that fails is not taken for the end of the folder.
  private static func next(
    in directory: OpaquePointer, _ folder: String
  ) throws(FileFailure) -> UnsafeMutablePointer<dirent>? {
    errno = 0
    if let entry = readdir(directory) { return entry }
    guard errno == 0 else { throw .cannotRead(folder, errno) }
    return nil
  }

  /// The path with links and dots resolved; nil where nothing is there.
  package static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// What a folder is called, also where its path is empty or ends in dots, as where one stands.
  package static func name(ofFolder path: String) -> String {
    let name = PathName.last(of: path)
    guard ["", ".", ".."].contains(name) else { return name }
    return resolved(path.isEmpty ? "." : path).map(PathName.last) ?? name
  }
}

extension FileFailure {
  static func notFound(_ path: String) -> FileFailure {
    FileFailure(
      .notFound, path: path,
      message: Text(
        sv: "Det finns inget som heter ”\(path.visible)”. Kontrollera namnet och mappen.",
        en: "There is nothing called “\(path.visible)”. Check the name and the folder."))
  }

  /// A link to what is not there.
  fileprivate static func leadsNowhere(_ path: String) -> FileFailure {
    FileFailure(
      .notFound, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är en länk till något som inte finns. Rätta länken, eller ta bort den.
          """,
        en: """
          “\(path.visible)” is a link to what is not there. Either mend the link or remove it.
          """))
  }

  /// What has bytes in its name that are no letters of Unicode, and so cannot be named here.
  static func hasOldName(_ path: String) -> FileFailure {
    FileFailure(
      .cannotRead, path: path,
      message: Text(
        sv: """
          Namnet ”\(path.visible)” är skrivet i en äldre teckenkodning, och Bidrag kan inte öppna \
          det. Döp om det med bokstäver som datorn skriver i dag (UTF-8).
          """,
        en: """
          The name “\(path.visible)” is written in an older encoding, and Bidrag cannot open it. \
          Rename it in the letters that the computer writes today (UTF-8).
          """))
  }

  static func notAFile(_ path: String) -> FileFailure {
    FileFailure(
      .cannotRead, path: path,
      message: Text(
        sv: "”\(path.visible)” är ingen vanlig fil och kan inte läsas som ett dokument.",
        en: "“\(path.visible)” is not an ordinary file and cannot be read as a document."))
  }

  static func cannotRead(_ path: String, _ code: Int32) -> FileFailure {
    let reason = Text(errorNumber: code)
    return FileFailure(
      .cannotRead, path: path,
      message: Text(
        sv: "”\(path.visible)” kan inte läsas: \(reason.sv).",
        en: "“\(path.visible)” cannot be read: \(reason.en)."))
  }
}

extension Text {
  /// The system's reason in words, for the cases that people meet.
  package init(errorNumber: Int32) {
    switch errorNumber {
    case EACCES, EPERM: self.init(sv: "du saknar behörighet", en: "you lack permission")
    case ENOENT: self.init(sv: "mappen finns inte", en: "the folder does not exist")
    case ENOSPC: self.init(sv: "disken är full", en: "the disk is full")
    case EDQUOT: self.init(sv: "din del av disken är full", en: "your share of the disk is full")
    case EIO: self.init(sv: "disken svarar med ett fel", en: "the disk answers with an error")
    case EFBIG: self.init(sv: "filen blir för stor", en: "the file becomes too large")
    case EBUSY, ETXTBSY: self.init(sv: "den används just nu", en: "it is in use")
    case ELOOP: self.init(sv: "länkar leder runt", en: "links lead in a circle")
    case EMFILE, ENFILE: self.init(sv: "för många filer är öppna", en: "too many files are open")
    case ENOTEMPTY, EEXIST: self.init(sv: "något finns redan där", en: "something is there already")
    case ESTALE, ETIMEDOUT, EHOSTDOWN, ENOTCONN:
      self.init(sv: "nätverksdisken svarar inte", en: "the network disk does not answer")
    case EROFS: self.init(sv: "disken är skrivskyddad", en: "the disk is read-only")
    case EISDIR: self.init(sv: "det är en mapp", en: "it is a folder")
    case ENOTDIR: self.init(sv: "en del av sökvägen är en fil", en: "part of the path is a file")
    case EBADF: self.init(sv: "den är stängd", en: "it is closed")
    case ENAMETOOLONG: self.init(sv: "namnet är för långt", en: "the name is too long")
    default:
      let answer = String(cString: strerror(errorNumber))
      self.init(sv: "systemet svarar ”\(answer)”", en: "the system answers “\(answer)”")
    }
  }
}
