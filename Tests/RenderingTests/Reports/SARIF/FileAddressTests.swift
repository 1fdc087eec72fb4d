import Testing

@testable import Rendering

@Suite struct FileAddressTests {
  @Test(
    "A name is an address relative to the folder of the call, with its signs as percents",
    arguments: [
      ("ansokan.yaml", "ansokan.yaml"), ("./a/b.yaml", "a/b.yaml"), ("././/b.yaml", "b.yaml"),
      ("../a b.yaml", "../a%20b.yaml"), ("läge/ansökan.yaml", "l%C3%A4ge/ans%C3%B6kan.yaml"),
      ("a:b?c#d%e", "a%3Ab%3Fc%23d%25e"), ("a\nb\u{1B}.yaml", "a%0Ab%1B.yaml"),
      ("/srv/a b/c.yaml", "file:///srv/a%20b/c.yaml"), ("北.yaml", "%E5%8C%97.yaml"),
    ])
  func name(name: String, address: String) {
    #expect(FileAddress.of(name) == address)
  }

  @Test("Only what is the address of a page as it stands is one")
  func page() {
    let address = "https://example.org/a?b=%C3%A5&c=(d)#e"
    #expect(FileAddress.ofPage(address) == address)
    for other in ["javascript:alert(1)", "https://example.org/å", "https://a b", "ftp://a", ""] {
      #expect(FileAddress.ofPage(other) == nil, "\(other)")
    }
  }
}
