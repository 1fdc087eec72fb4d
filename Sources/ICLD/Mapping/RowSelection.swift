public import FormKit

/// One condition under which a booked row belongs to the case.
public struct RowSelection: RowCondition {
  public var accounts: AccountRanges?
  public var dimension: String?
  public var object: String?

  public init() {}
}

extension RowSelection {
  public static let accounts = accountsToken
  public static let dimension = dimensionToken
  public static let object = objectToken

  public static let fields = FieldList<RowSelection>(
    accounts.field, dimension.field, object.field)
}
