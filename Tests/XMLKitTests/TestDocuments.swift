import Glibc
import Testing
import XMLKit

/// The problems of bytes that a test expected to be XML.
struct Refusal: Error {
  let problems: [XMLProblem]
}

/// Documents and a schema that the tests share.
enum TestDocuments {
  static func read(_ xml: String) throws -> XMLDocument {
    switch XMLDocument.read(Array(xml.utf8), name: "test.xml") {
    case .document(let document): return document
    case .refused(let problems): throw Refusal(problems: problems)
    }
  }

  static func problems(reading xml: String) -> [XMLProblem] {
    XMLDocument.read(Array(xml.utf8), name: "test.xml").problems
  }

  static func schema(_ source: String = schemaSource) throws -> XMLSchema {
    try XMLSchema(compiling: Array(source.utf8), name: "test.xsd")
  }

  /// Saves a text as a new temporary file and gives its path; the test takes it away.
  static func save(_ text: String) throws -> String {
    var path = Array("/tmp/xmlkit-test-XXXXXX".utf8CString)
    let handle = mkstemp(&path)
    try #require(handle >= 0)
    defer { close(handle) }
    let bytes = Array(text.utf8)
    try #require(write(handle, bytes, bytes.count) == bytes.count)
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static let schemaSource = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test:budget"
      elementFormDefault="qualified">
      <xs:simpleType name="Phone" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:restriction base="xs:token"><xs:pattern value="\\+[0-9]{6,15}"/></xs:restriction>
      </xs:simpleType>
      <xs:element name="budget">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="row" minOccurs="0" maxOccurs="unbounded">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="amount" type="xs:decimal"/>
                  <xs:element name="phone" minOccurs="0"
                    xmlns:b="urn:test:budget" type="b:Phone"/>
                </xs:sequence>
                <xs:attribute name="date" type="xs:date"/>
              </xs:complexType>
            </xs:element>
            <xs:any namespace="##other" processContents="lax" minOccurs="0"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  static let soundBudget = """
    <budget xmlns="urn:test:budget">
      <row date="2013-09-01">
        <amount>273500.00</amount>
        <phone>+46701234567</phone>
      </row>
    </budget>
    """

  static let wrongBudget = """
    <budget xmlns="urn:test:budget">
      <row date="2013-02-30">
        <amount>273 500</amount>
      </row>
      <row>
        <amount>1</amount>
        <phone>0701234567</phone>
      </row>
    </budget>
    """

  static let billionLaughs = """
    <?xml version="1.0"?>
    <!DOCTYPE lolz [
      <!ENTITY a "lol">
      <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
      <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
      <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
      <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
      <!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">
      <!ENTITY i "&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;">
    ]>
    <lolz>&i;</lolz>
    """

  static let externalEntity = """
    <!DOCTYPE r [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
    <r>&secret;</r>
    """
}
