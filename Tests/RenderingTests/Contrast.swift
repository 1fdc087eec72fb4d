import Foundation
import Testing

/// How much two colours differ in lightness.
///
/// Source: WCAG 2.2, relative luminance and contrast ratio.
enum Contrast {
  /// The ratio of two colours, each written as six hexadecimal digits.
  static func ratio(_ first: String, _ second: String) throws -> Double {
    let sorted = try [luminance(first), luminance(second)].sorted()
    return (sorted[1] + 0.05) / (sorted[0] + 0.05)
  }

  private static func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour, radix: 16))
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
