import Diagnostics
import FormKit
import FormYAML
import ICLD

extension NewDocument {
  /// A mapping of accounts to fill in, with a row for each post and each activity of a report.
  ///
  /// - Parameter documents: the case's documents, of which the posts are taken where the report has
  ///   none.
  static func mapping(
    for report: Report, beside documents: [LoadedDocument], in language: Language
  ) -> NewDocument {
    var mapping = AccountMapping()
    mapping.name = report.inShort.title
    mapping.rows = posts(of: report, beside: documents).map { post in
      var row = MappingRow()
      row.post = post
      return row
    }
    mapping.rows += report.activities.compactMap(\.id).map { id in
      var row = MappingRow()
      row.object = id
      row.activity = id
      return row
    }
    let part = OpenFields.mapping.opened(AccountMapping.partInfo)
    return NewDocument(
      fileName: LoadedMapping.fileName(in: language),
      text: YAMLScaffold.write(
        part, kind: nil, in: language, prefilled: mapping.tree(.entered(language)) ?? .fields([]),
        heading: .mapping))
  }
}

extension NewDocument {
  /// The posts of a report, each once; else those granted, and else those applied for.
  private static func posts(
    of report: Report, beside documents: [LoadedDocument]
  ) -> [CostPost] {
    var granted: [CostPost] = []
    var wanted: [CostPost] = []
    for loaded in documents {
      switch loaded.document {
      case .decision(let decision)?: granted += decision.posts.compactMap(\.post)
      case .application(let application)?: wanted += application.budget.lines.compactMap(\.post)
      case .report?, nil: break
      }
    }
    let posts = [report.finance.posts.compactMap(\.post), granted, wanted].first { !$0.isEmpty }
    var found: Set<CostPost> = []
    return (posts ?? []).filter { found.insert($0).inserted }
  }
}

extension OpenFields {
  /// What belongs to the case, and the accounts of each post.
  fileprivate static let mapping: OpenFields = {
    var fields = OpenFields()
    fields.open(AccountMapping.selection.field)
    fields.open(RowSelection.dimension.field, RowSelection.object.field)
    fields.open(MappingRow.accounts.field)
    return fields
  }()
}

extension Text {
  fileprivate static let mapping = Text(
    sv: """
      Konteringen: hur bokföringens konton och objekt hör till redovisningens poster och \
      aktiviteter.
      Posten tas från den första rad som passar och anger en post, aktiviteten från den första som \
      passar och anger en aktivitet. Ta bort rader och villkor som inte behövs.
      """,
    en: """
      The mapping: how the accounts and objects of the books belong to the report's posts and \
      activities.
      The post is taken from the first row that fits and states a post, the activity from the \
      first \
      that fits and states an activity. Delete rows and conditions that are not needed.
      """)
}
