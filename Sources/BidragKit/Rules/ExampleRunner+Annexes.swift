import Diagnostics
import ICLD

/// The files that lie in the folder of every example.
extension ExampleRunner {
  /// Every annex that a sound case names is there; one called empty is empty; a few are of their
  /// own; others are missing.
  static func annexes(
    of document: CaseDocument?, in base: RuleExample.Base
  ) -> [String: AnnexFile] {
    var annexes: [String: AnnexFile] = [:]
    for name in document?.annexFiles ?? [] {
      if name.contains("tom") || name.contains("empty") {
        annexes[name] = .file(bytes: 0)
      } else if soundAnnexes.contains(name) {
        annexes[name] = .file(bytes: 1_000, content: name.hasSuffix(".pdf") ? .pdf : .zip)
      } else if let digest = budgets[base]?[name] {
        annexes[name] = .file(bytes: 1_000, content: .text, digest: digest)
      } else {
        annexes[name] =
          ownContents[name].map { .file(bytes: 1_000, content: $0) }
          ?? .missing(near: near[name])
      }
    }
    return annexes
  }

  /// Files by what they hold.
  private static let ownContents: [String: FileContent] = [
    "bilagor/bild-i.pdf": .png, "bilagor/last-med-losenord.xlsx": .compound,
    "bilagor/text-i.XLS": .text, "bilagor/foto.JPG": .jpeg, "bilagor/utan-andelse": .pdf,
  ]

  /// Files that are called almost as what is asked for.
  private static let near = ["bilagor\\budget.xlsx": "bilagor/budget.xlsx"]

  /// Digests of the budget annexes that were made of the sound cases in both languages, and of one
  /// that was made of another budget.
  private static let budgets: [RuleExample.Base: [String: String]] = {
    var budgets: [RuleExample.Base: [String: String]] = [:]
    for base in RuleExample.Base.allCases {
      let sound = changed(.application, of: base, by: "", without: [])
      guard case .application(let application)? = sound?.document else { continue }
      budgets[base] = [
        "bilagor/budget.csv": BudgetAnnex.digest(of: application.budget, in: .swedish),
        "annexes/budget.csv": BudgetAnnex.digest(of: application.budget, in: .english),
        "bilagor/annan-budget.csv": BudgetAnnex.digest(of: Budget(), in: .swedish),
      ]
    }
    return budgets
  }()

  private static let soundAnnexes: Set<String> = {
    var names: Set<String> = []
    for base in RuleExample.Base.allCases {
      for document in [RuleExample.Document.application, .report] {
        let sound = changed(document, of: base, by: "", without: [], name: "")
        names.formUnion(sound?.document?.annexFiles ?? [])
      }
    }
    return names
  }()
}
