import CTemplates
import Rendering

/// The files of `Templates/` as they were when Bidrag was built.
enum TemplateLibrary {
  /// A file's bytes, by its path under `Templates/`; nil where there is none.
  static func bytes(of name: String) -> [UInt8]? {
    for index in 0..<bidrag_template_count() {
      let template = bidrag_template(index)
      if String(cString: template.name) == name {
        return Array(UnsafeBufferPointer(start: template.bytes, count: template.count))
      }
    }
    return nil
  }

  /// The paths of the files in a folder.
  static func names(under folder: String) -> [String] {
    (0..<bidrag_template_count()).map { String(cString: bidrag_template($0).name) }
      .filter { $0.hasPrefix(folder + "/") }
  }
}

extension TemplateLibrary {
  /// The page that comes with Bidrag.
  static var pages: PageTemplates {
    PageTemplates(frame: PageFrame(text(of: "Pages/page.html")), style: text(of: "Pages/page.css"))
  }

  private static func text(of name: String) -> String {
    String(decoding: bytes(of: name) ?? [], as: UTF8.self)
  }
}
