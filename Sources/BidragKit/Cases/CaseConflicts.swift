import Diagnostics
import FormKit
import ICLD

/// What has to be sorted out in a case before its documents can be trusted: two applications, two
/// reports on one year, a profile that is wrong, a document that cannot be read, or one that stops
/// and that others build on.
enum CaseConflicts {
  /// A sentence for each, with the files' names.
  ///
  /// - Parameters:
  ///   - unread: documents that cannot be read, besides the one that the case has come to.
  ///   - stopped: documents that the case has gone on from, though something in them stops.
  static func sentences(
    of files: [CaseFile], unread: [CaseProgress.Checked], stopped: [CaseProgress.Checked]
  ) -> [Text] {
    var order: [DocumentName] = []
    var names: [DocumentName: [String]] = [:]
    for file in files {
      guard let name = file.loaded.caseName else { continue }
      if names[name] == nil { order.append(name) }
      names[name, default: []].append(PathName.last(of: file.loaded.source.name))
    }
    let several = order.compactMap { name -> Text? in
      guard let files = names[name], files.count > 1 else { return nil }
      return .several(name, files.map { Text(same: $0) }.asSeries())
    }
    let profile = files.first?.wrongProfile?.report.source.name
    return several + [profile.map(Text.wrongProfile)].compactMap { $0 }
      + unread.map(Text.isUnread) + stopped.map(Text.stops)
  }
}

extension Text {
  fileprivate static func wrongProfile(_ path: String) -> Text {
    Text(
      sv: "Profilen ”\(path.visible)” behöver rättas: så länge är det oklart vad som stoppar.",
      en: """
        The profile “\(path.visible)” has to be mended: until then it is not clear what stops.
        """)
  }

  fileprivate static func isUnread(_ document: CaseProgress.Checked) -> Text {
    let name = PathName.last(of: document.path).visible
    return Text(
      sv: "”\(name)” kan inte läsas, så resten av ärendet kan inte jämföras med den.",
      en: "“\(name)” cannot be read, so the rest of the case cannot be compared with it.")
  }

  fileprivate static func stops(_ document: CaseProgress.Checked) -> Text {
    let (name, count) = (PathName.last(of: document.path).visible, document.blockers)
    return Text(
      sv: """
        \(count == 1 ? "En sak" : "\(count) saker") stoppar i ”\(name)”, som resten av ärendet \
        bygger på.
        """,
      en: """
        \(count == 1 ? "One thing stops" : "\(count) things stop") “\(name)”, which the rest of \
        the case builds on.
        """)
  }

  fileprivate static func several(_ name: DocumentName, _ files: Text) -> Text {
    switch name.form {
    case .application:
      Text(
        sv: "Det finns flera ansökningar: \(files.sv). Flytta ut dem som inte gäller.",
        en: "There are several applications: \(files.en). Move out those that do not count.")
    case .decision:
      Text(
        sv: "Det finns flera beslut: \(files.sv). Flytta ut dem som inte gäller.",
        en: "There are several decisions: \(files.en). Move out those that do not count.")
    case .report:
      Text(
        sv: """
          Det finns flera redovisningar för år \(name.year ?? 1): \(files.sv). Rätta året, eller \
          flytta ut dem som inte gäller.
          """,
        en: """
          There are several reports on year \(name.year ?? 1): \(files.en). Either correct the \
          year, or move out those that do not count.
          """)
    }
  }
}
