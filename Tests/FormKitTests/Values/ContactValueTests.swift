import Diagnostics
import Testing

@testable import FormKit

@Suite("E-mail addresses, telephones and goals")
struct ContactValueTests {
  @Test(
    "A usual e-mail address is sound",
    arguments: [
      "kontakt@vasteras.se", "a.b-c+d@sub.example.org", "namn@västerås.se", "o'brien@example.ie",
      "åsa@example.se", "x@xn--vsters-ouag.se", "name@例え.jp.example",
    ])
  func email(_ written: String) {
    expectSound(EmailAddress(written: written), written)
  }

  @Test(
    "An e-mail address that cannot be is kept as it was written",
    arguments: [
      ("kontakt", .atSign), ("a@b@c.se", .atSign), ("a b@c.se", .character),
      ("a@c.se, b@c.se", .character), ("Anna <a@c.se>", .character), ("mailto:a@c.se", .character),
      ("a\0@c.se", .character), ("a\u{200B}@c.se", .character), ("@c.se", .name),
      (".a@c.se", .name), ("a..b@c.se", .name), ("a@", .domain), ("a@c", .domain),
      ("a@c.", .domain), ("a@.se", .domain), ("a@-c.se", .domain), ("a@c.s", .domain),
      ("a@192.168.10.20", .domain), ("a@c_d.se", .domain), ("a@🙂.se", .domain),
    ] as [(String, EmailAddress.Fault)])
  func emailFaults(_ written: String, _ fault: EmailAddress.Fault) {
    expectFault(EmailAddress(written: written), written, fault)
  }

  @Test(
    "An international telephone number is read however it is grouped",
    arguments: [
      ("+46701234567", "+46701234567"), ("+46 70 123 45 67", "+46701234567"),
      ("+46 (0)70-123 45 67", "+46701234567"), ("+46(0)21-39 00 00", "+4621390000"),
      ("+46\u{A0}21\u{A0}39\u{2011}00\u{2011}00", "+4621390000"),
      ("+86 531 1234 5678", "+8653112345678"), ("+267 391 2345", "+2673912345"),
      ("+1 (202) 555 0123", "+12025550123"),
    ])
  func telephone(_ written: String, _ text: String) {
    let telephone = Telephone(written: written)
    #expect(telephone.fault == nil)
    #expect(telephone.text == text)
    #expect(telephone.suggestion == nil)
    #expect(fits(text, Telephone.pattern.canonical) && fits(text, Telephone.pattern.written))
    expectRoundTrip(telephone)
  }

  @Test(
    "A telephone number that is not international is kept, with what to write instead",
    arguments: [
      ("070-123 45 67", "+46701234567", .notInternational),
      ("0701234567", "+46701234567", .notInternational),
      ("(021) 39 00 00", "+4621390000", .notInternational),
      ("0046 70 123 45 67", "+46701234567", .notInternational),
      ("0046 (0)70 123 45 67", "+46701234567", .notInternational),
      ("00460701234567", "+46701234567", .notInternational),
      ("00267 391 2345", "+2673912345", .notInternational),
      ("390000", nil, .notInternational), ("46701234567", nil, .notInternational),
      ("+46 070 123 45 67", "+46701234567", .form), ("+0701234567", nil, .form),
      ("+46 70", nil, .form), ("+4670123456789012", nil, .form), ("112", nil, .form),
      ("021-39 00 00 ankn. 5", nil, .form), ("(021", nil, .form), ("021)", nil, .form),
      ("((021)) 390000", nil, .form), ("+46+701234567", nil, .form), ("++46701234567", nil, .form),
    ] as [(String, String?, Telephone.Fault)])
  func telephoneFaults(_ written: String, _ suggestion: String?, _ fault: Telephone.Fault) {
    let telephone = Telephone(written: written)
    expectFault(telephone, written, fault)
    #expect(telephone.suggestion == suggestion)
    if let suggestion { #expect(Telephone(written: suggestion).isSound) }
  }

  @Test(
    "A goal is read by number, by name, or both",
    arguments: [
      ("11", "11"), ("Mål 11", "11"), ("mål 11", "11"), ("SDG 11", "11"), ("Goal 1", "1"),
      ("SDG-17", "17"), ("Hållbara städer och samhällen", "11"), ("Climate action", "13"),
      ("11 Hållbara städer och samhällen", "11"), ("11. Hållbara städer och samhällen", "11"),
      ("Mål 5: Jämställdhet", "5"), ("Good health and well-being", "3"),
      ("Industry, innovation and infrastructure", "9"), ("01", "1"),
    ])
  func goals(_ written: String, _ text: String) {
    expectSound(SustainableGoal(written: written), text)
    #expect(SustainableGoal(written: written).number == Int(text))
  }

  @Test(
    "What is not a goal is kept as it was written",
    arguments: [
      ("0", .outside), ("18", .outside), ("Mål 99", .outside), ("1999999999999", .form),
      ("-1", .form), ("Mål -1", .form), ("mål", .form), ("elva", .form),
      ("11 Ingen fattigdom", .form),
      ("11, 12", .form), ("11.2", .form), ("_", .form),
    ] as [(String, SustainableGoal.Fault)])
  func noGoals(_ written: String, _ fault: SustainableGoal.Fault) {
    expectFault(SustainableGoal(written: written), written, fault)
    #expect(SustainableGoal(written: written).name == nil)
  }

  @Test("Every goal has a name, and is read back from what is shown", arguments: 1...17)
  func everyGoal(_ number: Int) {
    let goal = SustainableGoal(written: String(number))
    #expect(goal.number == number)
    for language in Language.allCases {
      #expect(SustainableGoal(written: goal.shown(in: language)) == goal)
      #expect(SustainableGoal(written: goal.name?[language] ?? "") == goal)
    }
  }

  @Test("A goal is shown with its number and name")
  func shown() {
    let goal = SustainableGoal(written: "11")
    #expect(goal.shown(in: .swedish) == "11 Hållbara städer och samhällen")
    #expect(goal.shown(in: .english) == "11 Sustainable cities and communities")
  }
}
