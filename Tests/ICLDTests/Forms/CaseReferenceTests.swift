import FormKit
import ICLD
import Testing

@Suite("References of cases")
struct CaseReferenceTests {
  @Test(
    "A reference is read with a hyphen, a dash or dnr in front",
    arguments: [
      "2013-0042", "2013–0042", "2013 - 0042", "dnr 2013-0042", "Dnr. 2013-0042", "DNR2013-0042",
      "2013\u{2011}0042", "2013-0042\u{A0}",
    ])
  func readsWhatPeopleWrite(written: String) {
    let reference = CaseReference(written: written)
    #expect(reference.fault == nil)
    #expect(reference.canonical == "2013-0042")
    #expect(reference.year == 2013)
    #expect(CaseReference(written: reference.canonical) == reference)
  }

  @Test(
    "Anything else is kept as it was written, with its fault",
    arguments: [
      "2013/0042", "2013-42", "13-0042", "2013-00421", "20130042", "2013--042", "2013-0042-1",
      "-", "dnr", "٢٠١٣-٠٠٤٢", "2013-004²", "🙂", "\u{0}", String(repeating: "9", count: 1_000),
    ])
  func keepsWhatHasAnotherForm(written: String) {
    let reference = CaseReference(written: written)
    #expect(reference.fault == .form)
    #expect(reference.text == written)
    #expect(reference.year == nil)
  }
}
