import Diagnostics
import Testing

@testable import FormKit

@Suite("Places and paths")
struct PlaceTests {
  @Test("A place says its path in English names, with items from 0")
  func paths() {
    #expect(Trip.root.path.description == "")
    #expect((Trip.root / Trip.title).path.description == "title")
    #expect((Trip.root / Trip.lodging / Lodging.nights).path.description == "lodging.nights")
    let second = (Trip.root / Trip.travellers)[1]
    #expect((second / Traveller.bed / Lodging.name).path.description == "travellers[1].bed.name")
    #expect((Trip.root / Trip.stops)[0].path.description == "stops[0]")
  }

  @Test("Each item of a list has its own place")
  func items() {
    let places = (Trip.root / Trip.stops).items(of: ["a", "b"])
    #expect(places.map(\.place.path.description) == ["stops[0]", "stops[1]"])
    #expect(places.map(\.value) == ["a", "b"])
  }

  @Test(
    "A path is read back from its description",
    arguments: ["", "title", "lodging.nights", "travellers[0].bed.name", "stops[12]", "a[0][1].b"])
  func readBack(_ description: String) throws {
    if description.isEmpty {
      #expect(FieldPath.root.description == "")
    } else {
      #expect(try #require(FieldPath(description)).description == description)
    }
  }

  @Test(
    "What is no path is refused",
    arguments: [".", "a.", ".a", "a..b", "a[", "a[]", "a[-1]", "a[x]", "[0]", "a[0]b", "a[1"])
  func refused(_ description: String) {
    #expect(FieldPath(description) == nil)
  }

  @Test("The parent of a path is what holds it, and the root has none")
  func parents() throws {
    let path = try #require(FieldPath("travellers[0].name"))
    #expect(path.parent?.description == "travellers[0]")
    #expect(path.parent?.parent?.description == "travellers")
    #expect(path.parent?.parent?.parent == .root)
    #expect(FieldPath.root.parent == nil)
  }
}
