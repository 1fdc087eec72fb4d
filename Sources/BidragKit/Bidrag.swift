import Bookkeeping
public import Diagnostics
import FormKit
import FormYAML
import ICLD
import Rendering
import RuleKit

/// What Bidrag says of itself.
public enum Bidrag {
  /// The tool's version; semantic versioning.
  public static let version = "0.1.0"
  /// The version of the rules, which grows when a rule finds more or less than before.
  public static let ruleSet = "1"

  /// What every rule says of itself, by id.
  public static let rules: [RuleInfo] =
    (YAMLRules.all + FormRules.all + RuleCatalogue.all + EditionRules.all + WaiverRules.all
    + ProfileRules.all + LetterheadRules.all + LedgerRules.all + MappingRules.all + ImportRules.all
    + XMLRules.all).sorted { $0.id < $1.id }
}
