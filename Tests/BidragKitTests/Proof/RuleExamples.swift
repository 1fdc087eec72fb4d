import Diagnostics
import FormKit

@testable import BidragKit

/// All examples of all rules, and what they give.
enum RuleExamples {
  static let today = SoundCase.today
  static let runner = ExampleRunner(today: today)

  static func all(of rule: RuleInfo) -> [RuleExample] { rule.firing + rule.silent }

  /// Every example once, however many rules show it.
  static let unique: [RuleExample] = {
    var seen: Set<RuleExample> = []
    return Bidrag.rules.flatMap(all).filter { seen.insert($0).inserted }
  }()

  /// What each example gives.
  static let results = Dictionary(uniqueKeysWithValues: unique.map { ($0, runner.run($0)) })

  /// The documents of all examples that are read as documents.
  static let prepared = unique.compactMap(ExampleRunner.prepare)

  /// The documents of all examples and those beside them. Of the latter each stands here once: most
  /// examples have the same sound ones beside them.
  static let files: [CaseFile] = {
    var seen: Set<String> = []
    let beside = prepared.flatMap { prepared in
      prepared.file.siblings
        .filter { $0.digest != prepared.file.loaded.digest && seen.insert($0.digest).inserted }
        .map { CaseFile($0, siblings: prepared.file.siblings) }
    }
    return prepared.map(\.file) + beside
  }()
}
