import Diagnostics
import Testing

@testable import FormKit

@Suite("Numbers from registers")
struct RegisterNumberTests {
  @Test(
    "A sound organisation number is read with or without hyphen and prefix",
    arguments: [
      ("212000-2080", "212000-2080"), ("2120002080", "212000-2080"),
      ("212000 2080", "212000-2080"), ("212000–2080", "212000-2080"),
      ("162120002080", "212000-2080"), ("16212000-2080", "212000-2080"),
      ("802441-7480", "802441-7480"), ("212000-0142", "212000-0142"),
      ("212000-1355", "212000-1355"),
    ])
  func organisationNumbers(_ written: String, _ text: String) {
    expectSound(OrganisationNumber(written: written), text)
  }

  @Test(
    "An organisation number with a fault is kept as it was written",
    arguments: [
      ("212000-2081", .checkDigit), ("212000-208", .form), ("212000-20800", .form),
      ("21-20002080", .form), ("212000--2080", .form), ("-2120002080", .form),
      ("192120002080", .form), ("811228-9874", .thirdDigit), ("2O2000-2080", .form),
      ("SE212000208001", .form), ("okänt", .form),
    ] as [(String, OrganisationNumber.Fault)])
  func organisationFaults(_ written: String, _ fault: OrganisationNumber.Fault) {
    expectFault(OrganisationNumber(written: written), written, fault)
  }

  @Test("An organisation number tells its group and the check digit that it should have")
  func organisationFacts() {
    let number = OrganisationNumber(written: "212000-2085")
    #expect(number.group == 2)
    #expect(number.expectedCheckDigit == 0)
    #expect(OrganisationNumber(written: "x").group == nil)
    #expect(OrganisationNumber(written: "x").expectedCheckDigit == nil)
  }

  @Test("One wrong digit in an organisation number is always found")
  func oneWrongDigit() {
    let digits = Array("2120002080")
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var changed = digits
        changed[place] = digit
        #expect(OrganisationNumber(written: String(changed)).fault != nil)
      }
    }
  }

  @Test(
    "A sound bankgiro number is read",
    arguments: [
      ("5050-1055", "5050-1055"), ("50501055", "5050-1055"), ("5050 1055", "5050-1055"),
      ("900-8004", "900-8004"), ("9019514", "901-9514"), ("902-0900", "902-0900"),
      ("900-8046", "900-8046"), ("902-0033", "902-0033"),
    ])
  func bankgiro(_ written: String, _ text: String) {
    expectSound(Bankgiro(written: written), text)
  }

  @Test(
    "A bankgiro number with a fault is kept as it was written",
    arguments: [
      ("5050-1056", .checkDigit), ("0000-0000", .onlyZeros), ("000-0000", .onlyZeros),
      ("505-01055", .form), ("123456", .form), ("505010550", .form), ("BG 5050-1055", .form),
    ] as [(String, Bankgiro.Fault)])
  func bankgiroFaults(_ written: String, _ fault: Bankgiro.Fault) {
    expectFault(Bankgiro(written: written), written, fault)
  }

  @Test(
    "A sound plusgiro number is read and set in pairs",
    arguments: [
      ("18", "1-8"), ("1-8", "1-8"), ("12 5", "12-5"), ("123-0", "1 23-0"), ("1234-4", "12 34-4"),
      ("12345-5", "1 23 45-5"), ("123456-6", "12 34 56-6"), ("12 34 56-6", "12 34 56-6"),
      ("1234567-4", "123 45 67-4"), ("12345674", "123 45 67-4"),
    ])
  func plusgiro(_ written: String, _ text: String) {
    expectSound(Plusgiro(written: written), text)
  }

  @Test(
    "A plusgiro number with a fault is kept as it was written",
    arguments: [
      ("123456-7", .checkDigit), ("00", .onlyZeros), ("0000000-0", .onlyZeros), ("1", .form),
      ("123456789", .form), ("12-3456", .form), ("12 34 56--6", .form), ("PG 1-8", .form),
    ] as [(String, Plusgiro.Fault)])
  func plusgiroFaults(_ written: String, _ fault: Plusgiro.Fault) {
    expectFault(Plusgiro(written: written), written, fault)
  }

  @Test(
    "A Swedish postal code is read with or without its space",
    arguments: [("721 87", "721 87"), ("72187", "721 87"), ("621\u{A0}58", "621 58")])
  func postalCode(_ written: String, _ text: String) {
    expectSound(PostalCode(written: written), text)
  }

  @Test(
    "What is not a Swedish postal code is kept as it was written",
    arguments: ["7218", "721 870", "72 187", "021 87", "721-87", "SE-721 87", "250000", "Västerås"])
  func noPostalCode(_ written: String) {
    expectFault(PostalCode(written: written), written, .form)
  }

  @Test("A municipality is read by its code", arguments: ["1980", "0180", "9999"])
  func municipality(_ written: String) {
    expectSound(MunicipalityCode(written: written), written)
  }

  @Test(
    "What is no code is kept as it was written, for a table to look up",
    arguments: ["180", "19801", "Jinan", "Västerås", "١٩٨٠"])
  func noMunicipality(_ written: String) {
    expectFault(MunicipalityCode(written: written), written, .form)
  }

  @Test("A municipality that a table names is shown with its name")
  func municipalityFacts() {
    let code = MunicipalityCode("1980", of: "Västerås")
    #expect(code.text == "1980" && code.municipality == "Västerås" && code.isSound)
    #expect(code.shown(in: .swedish) == "1980 Västerås")
    #expect(MunicipalityCode(written: "1980").shown(in: .swedish) == "1980")
    #expect(!MunicipalityCode("198", of: "Västerås").isSound)
  }
}
