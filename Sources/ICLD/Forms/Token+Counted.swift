import FormKit

extension Token where Value == Int {
  /// A number of people or days: never below zero.
  func counted() -> Self { within(0...1_000_000_000) }
}
