import Diagnostics
import FormKit
import Rendering

/// Finds the templates of pages: those of a folder, and for what it lacks those that come with
/// Bidrag.
enum PageTemplateFolder {
  private static let frame = "page.html"
  private static let style = "page.css"
  /// The most bytes of a template: a bound of Bidrag's own, many times what one needs.
  private static let byteLimit = 1_000_000

  /// - Parameter folder: one of the user's; nil for what comes with Bidrag.
  static func templates(in folder: String?) throws(FileFailure) -> PageTemplates {
    let frame = try own(frame, in: folder)
    let style = try own(style, in: folder)
    if let folder, frame == nil, style == nil { throw .noTemplates(in: folder) }
    return PageTemplates(
      frame: try parsed(frame ?? shipped(Self.frame)) { text throws(TemplateProblem) in
        try PageFrame(text)
      },
      style: try parsed(style ?? shipped(Self.style)) { text throws(TemplateProblem) in
        try PageStyleSheet(text)
      })
  }

  private struct File {
    var path: String
    var text: String
  }

  private static func parsed<Template>(
    _ file: File, _ parse: (String) throws(TemplateProblem) -> Template
  ) throws(FileFailure) -> Template {
    do {
      return try parse(file.text)
    } catch {
      throw FileFailure(
        .notADocument, path: file.path,
        message: Text(same: "\(file.path.visible):\(error.line):\(error.column)  ") + error.message)
    }
  }

  private static func own(_ name: String, in folder: String?) throws(FileFailure) -> File? {
    guard let folder else { return nil }
    let path = PathName.join(folder, name)
    guard FileReader.kind(of: path) != .missing else { return nil }
    let bytes = try FileReader.bytes(of: path, limit: byteLimit)
    guard bytes.count <= byteLimit else { throw .templateTooLarge(path, limit: byteLimit) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .templateNotUTF8(path) }
    return File(path: path, text: text)
  }

  private static func shipped(_ name: String) -> File {
    let bytes = TemplateLibrary.bytes(of: "Pages/\(name)") ?? []
    return File(path: name, text: String(decoding: bytes, as: UTF8.self))
  }
}

extension FileFailure {
  fileprivate static func noTemplates(in folder: String) -> FileFailure {
    FileFailure(
      .notFound, path: folder,
      message: Text(
        sv: """
          I ”\(folder.visible)” finns varken page.html eller page.css. Kopiera dem från \
          Templates/Pages och ändra dem, eller ange en annan mapp.
          """,
        en: """
          “\(folder.visible)” holds neither page.html nor page.css. Either copy them from \
          Templates/Pages and change them, or give another folder.
          """))
  }

  fileprivate static func templateTooLarge(_ path: String, limit: Int) -> FileFailure {
    FileFailure(
      .tooLarge, path: path,
      message: Text(
        sv: "”\(path.visible)” är större än \(limit / 1_000) kB, som är Bidrags egen gräns.",
        en: "“\(path.visible)” is larger than \(limit / 1_000) kB, which is Bidrag's own limit."))
  }

  fileprivate static func templateNotUTF8(_ path: String) -> FileFailure {
    FileFailure(
      .cannotRead, path: path,
      message: Text(
        sv: "”\(path.visible)” är inte text i UTF-8. Spara filen som UTF-8.",
        en: "“\(path.visible)” is not text in UTF-8. Save the file as UTF-8."))
  }
}
