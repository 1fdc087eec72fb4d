import Diagnostics
public import FormKit

/// What a booked row must be for a line of the mapping to fit it; what is not stated fits all.
public protocol RowCondition: FormPart {
  /// The accounts that it may be booked on.
  var accounts: AccountRanges? { get set }
  /// The dimension of the object, by its number or name.
  var dimension: String? { get set }
  /// The object's number or name; without it any object of the dimension will do.
  var object: String? { get set }
}

extension RowCondition {
  /// The token of `accounts`.
  public static var accountsToken: Token<Self, AccountRanges> {
    Token(
      \Self.accounts, sv: "konton", en: "accounts", label: Text(sv: "Konton", en: "Accounts"),
      help: Text(
        sv: "Konton och spann av konton, med komma emellan. En stjärna står för resten av numret.",
        en: "Accounts and ranges of accounts, with commas between. A star is the rest of a number.")
    ).example(Text(same: "5010-5099, 5610, 70*"))
  }

  /// The token of `dimension`.
  public static var dimensionToken: Token<Self, String> {
    Token(
      \Self.dimension, sv: "dimension", en: "dimension",
      label: Text(sv: "Dimension", en: "Dimension"),
      help: Text(
        sv: "Dimensionens namn eller nummer i filen, eller kolumnens rubrik i CSV.",
        en: "The dimension's name or number in the file, or the heading of the column in CSV.")
    ).example(Text(sv: "projekt", en: "project"))
  }

  /// The token of `object`.
  public static var objectToken: Token<Self, String> {
    Token(
      \Self.object, sv: "objekt", en: "object", label: Text(sv: "Objekt", en: "Object"),
      help: Text(
        sv: "Objektets nummer eller namn i filen, till exempel projektets nummer.",
        en: "The object's number or name in the file, such as the number of the project.")
    ).example(Text(same: "70310"))
  }
}
