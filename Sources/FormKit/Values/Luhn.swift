/// The check digit of organisation numbers, bankgiro and plusgiro: Luhn's formula, modulus 10.
enum Luhn {
  /// The check digit that belongs after `digits`.
  static func checkDigit(after digits: some BidirectionalCollection<Int>) -> Int {
    var sum = 0
    var isDoubled = true
    for digit in digits.reversed() {
      let product = isDoubled ? digit * 2 : digit
      sum += product / 10 + product % 10
      isDoubled.toggle()
    }
    return (10 - sum % 10) % 10
  }
}
