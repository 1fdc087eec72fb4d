import Diagnostics
import Rendering

/// What a page looks like: its templates, and whose paper it is.
struct PageDress {
  var templates: PageTemplates
  var letterhead: PageLetterhead?
}

/// Finds what the pages of each case look like.
struct PageWardrobe {
  private let templates: PageTemplates
  private var letterheads: [String: LoadedLetterhead?] = [:]

  init(templates: PageTemplates) { self.templates = templates }

  /// The dress of what lies in a folder; nil where its letterhead is wrong.
  ///
  /// - Parameter faults: gets what is wrong with a letterhead, once.
  mutating func dress(
    in folder: String, faults: inout [DocumentReport]
  ) throws(FileFailure) -> PageDress? {
    let loaded: LoadedLetterhead?
    if let known = letterheads[folder] {
      loaded = known
    } else {
      loaded = try LoadedLetterhead.around(folder)
      letterheads[folder] = .some(loaded)
      if let loaded, !loaded.isSound { faults.append(loaded.report) }
    }
    guard loaded?.isSound ?? true else { return nil }
    return PageDress(templates: templates, letterhead: loaded?.letterhead)
  }
}
