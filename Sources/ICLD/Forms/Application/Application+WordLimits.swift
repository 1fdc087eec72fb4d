package import Diagnostics
import FormKit
import RuleKit

extension Application {
  /// The most words of its texts, as far as the edition knows them.
  package static func wordLimits(by edition: Edition) -> [FieldPath: Int] {
    guard case .known(let limit)? = edition.summaryWords else { return [:] }
    return [(Application.root / Application.inShort / InShort.summary).path: limit]
  }
}
