package import Diagnostics

extension Text {
  package var json: JSONValue { ["sv": .string(sv), "en": .string(en)] }
}

extension Text? {
  package var json: JSONValue { self?.json ?? .null }
}

extension String? {
  package var json: JSONValue { map(JSONValue.string) ?? .null }
}

extension Citation {
  package var json: JSONValue {
    [
      "document": document.json, "section": section.json, "edition": edition.json,
      "address": address.json,
    ]
  }
}
