import Diagnostics
import FormKit

/// A file that is ready to be written.
struct MadeFile {
  var path: String
  var bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// Files that are written together.
struct MadeFiles {
  var files: [MadeFile]
  /// Whether files that are there with other contents may be replaced.
  var overwrites: Bool

  /// Writes all files or none: what cannot be replaced is looked for, and room is found for all,
  /// before the first is put in place.
  func write() throws(FileFailure) -> [RenderResult.Output] {
    var outputs: [RenderResult.Output] = []
    var paths: Set<String> = []
    for file in files where !paths.insert(file.path).inserted { throw .madeTwice(file.path) }
    for file in files {
      let isUnchanged = try isThere(file)
      outputs.append(RenderResult.Output(path: file.path, isUnchanged: isUnchanged))
    }
    let changed = zip(files, outputs).filter { !$1.isUnchanged }.map(\.0)
    try FileWriter.write(
      changed.map { file in
        FileToWrite(
          path: file.path, bytes: file.bytes, overwrites: overwrites, makesFolder: true)
      })
    return outputs
  }

  /// Whether the file is there with the same contents; with others, only `overwrites` may replace
  /// it.
  private func isThere(_ file: MadeFile) throws(FileFailure) -> Bool {
    let kind = FileReader.kind(of: file.path)
    if kind == .missing { return false }
    let size = file.bytes.count
    if kind == .file(bytes: size), try FileReader.bytes(of: file.path, limit: size) == file.bytes {
      return true
    }
    if !overwrites { throw .differs(file.path) }
    return false
  }
}

extension FileFailure {
  fileprivate static func madeTwice(_ path: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          Två dokument skulle båda bli ”\(path.visible)”. Inget har ändrats. Gör dem ett i taget, \
          eller ta bort det ena ur mappen.
          """,
        en: """
          Two documents would both become “\(path.visible)”. Nothing has been changed. Make them \
          one at a time, or take one of them out of the folder.
          """))
  }

  fileprivate static func differs(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” finns redan och har ett annat innehåll. Inget har ändrats. Lägg till \
          --ersätt för att göra om filen, eller välj en annan mapp med -o.
          """,
        en: """
          “\(path.visible)” exists already with other contents. Nothing has been changed. Add \
          --force to make the file anew, or choose another folder with -o.
          """))
  }
}
