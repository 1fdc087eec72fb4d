public import Diagnostics

/// The rules for files from finance systems, whatever case they belong to.
public enum LedgerRules {
  public static let all: [RuleInfo] = [
    LedgerFileRule.info, VoucherBalanceRule.info, SIETypeRule.info, SIEEncodingRule.info,
    SIERowRule.info, SIEWholeRule.info, SIEAddedRowRule.info, CSVHeadingRule.info,
    CSVColumnRule.info, CSVValueRule.info, CSVShiftedRule.info, CSVQuoteRule.info, CSVSumRule.info,
  ]
}

extension Citation {
  /// The standard for accounting exports.
  static let sie = Citation(
    Text(sv: "SIE-Gruppen, SIE filformat", en: "SIE-Gruppen, SIE file format"),
    edition: Text(sv: "utgåva 4B", en: "version 4B"),
    address: "https://sie.se/wp-content/uploads/2020/05/SIE_filformat_ver_4B_ENGLISH.pdf")
}
