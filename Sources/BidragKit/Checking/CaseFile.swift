import Diagnostics
public import ICLD

/// A document with all that its check needs: the other documents of its case and what its annexes
/// are.
public struct CaseFile: Sendable {
  public var loaded: LoadedDocument
  /// The case's documents, this one included where it is a YAML file.
  public var siblings: [LoadedDocument]
  /// What is known of the annexes' files; nil where no folder is at hand.
  public var annexes: [String: AnnexFile]?
  /// The application and the decision as they were when this document was made from them, as far as
  /// copies are at hand of those that have changed since.
  var origins: [LoadedDocument] = []
  /// Files beside the documents that look like some of them, but are not named so; nil where there
  /// are too many files to look at.
  package var strays: [StrayDocument]? = []
  /// The profile that grades the rules here, if there is one.
  package var profile: LoadedProfile?

  public init(
    _ loaded: LoadedDocument, siblings: [LoadedDocument] = [], annexes: [String: AnnexFile]? = nil
  ) {
    self.loaded = loaded
    self.siblings = siblings
    self.annexes = annexes
  }

  /// The case with another text in the document's place.
  func replacing(_ loaded: LoadedDocument) -> CaseFile {
    var file = self
    file.siblings = siblings.map { $0.source.name.hasBytes(of: loaded.source.name) ? loaded : $0 }
    file.loaded = loaded
    return file
  }

  /// The profile, where something in it is wrong: then nobody knows what should stop here.
  var wrongProfile: LoadedProfile? { profile.flatMap { $0.isSound ? nil : $0 } }

  /// The case as those see it who are sent its documents: without the sender's profile, and without
  /// the other files that lie beside them here.
  var asReceived: CaseFile {
    var file = self
    file.profile = nil
    file.strays = []
    return file
  }

  var application: LoadedDocument? { sibling(.application) }
  var decision: LoadedDocument? { sibling(.decision) }

  var reports: [Report] {
    siblings.compactMap { if case .report(let report)? = $0.document { report } else { nil } }
  }

  /// The state of a document that this one was made from, where it has changed since.
  func origin(_ form: FormName) -> LoadedDocument? {
    origins.first { $0.document?.formName == form }
  }

  /// Where the copy of that state lies, from the case's folder.
  func frozenCopy(_ form: FormName) -> String? {
    guard let path = origin(form)?.source.name else { return nil }
    let folder = PathName.folder(of: path)
    return folder.isEmpty ? nil : PathName.join(PathName.last(of: folder), PathName.last(of: path))
  }

  /// The case's documents of a form, as far as they could be read.
  func siblings(_ form: FormName) -> [LoadedDocument] {
    siblings.filter { $0.document?.formName == form }
  }

  private func sibling(_ form: FormName) -> LoadedDocument? {
    siblings.first { $0.document?.formName == form }
  }
}

extension CaseFile {
  /// Where the document stands among the case's documents of its form; nil where it is none of
  /// them.
  var number: Int? {
    guard let form = loaded.document?.formName else { return nil }
    return siblings(form).firstIndex { $0.source.name.hasBytes(of: loaded.source.name) }
  }

  /// The forms of the case's files, by their contents or their names; nil where no case is at hand.
  var forms: [FormName]? {
    siblings.isEmpty ? nil : siblings.compactMap { $0.caseName?.form }
  }
}
