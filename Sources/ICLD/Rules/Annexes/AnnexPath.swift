/// The name of an annex's file as a document holds it, with the folders before it.
struct AnnexPath {
  /// The folders and the file, without what leads nowhere: `./a/../b.pdf` is `b.pdf`.
  private let steps: [Substring]

  init(_ name: String) {
    var steps: [Substring] = []
    for step in name.split(separator: "/") where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    self.steps = steps
  }

  /// The folders and the file in one text.
  var text: String {
    var text = ""
    for step in steps {
      if !text.isEmpty { text += "/" }
      text += step
    }
    return text
  }

  /// The file's own name, without folders.
  var fileName: String { steps.last.map(String.init) ?? "" }

  /// What comes after the last full stop, in lower case; empty where there is none.
  var ending: String {
    let name = fileName
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
