/// Where a value lies inside a part: how it is got, and changed in place.
///
/// The key path is an expression that is compiled into the two closures and never comes to be when
/// the program is optimised: making key paths while it runs took a tenth of a cold check.
public struct Slot<Root, Value>: Sendable {
  let get: @Sendable (Root) -> Value
  let change: @Sendable (inout Root, (inout Value) -> Void) -> Void

  @inlinable
  @inline(__always)
  public init(_ key: @autoclosure @escaping @Sendable () -> WritableKeyPath<Root, Value>) {
    self.init(get: { $0[keyPath: key()] }, change: { $1(&$0[keyPath: key()]) })
  }

  @usableFromInline
  init(
    get: @escaping @Sendable (Root) -> Value,
    change: @escaping @Sendable (inout Root, (inout Value) -> Void) -> Void
  ) {
    self.get = get
    self.change = change
  }
}
