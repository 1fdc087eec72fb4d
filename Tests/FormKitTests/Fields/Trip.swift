import Diagnostics
import FormKit

/// A small form with a field of each sort, so that the waist is tested without any programme.
struct Trip: FormDocument {
  var kind: TripKind?
  var title: String?
  var story: String?
  var seats: Int?
  var fare: Money?
  var rate: DecimalNumber?
  var departs: CalendarDate?
  var visa: String?
  var url: String?
  var lodging = Lodging()
  var travellers: [Traveller] = []
  var stops: [String] = []
  var days: [CalendarDate] = []
}

extension Trip {
  static let form = FormInfo(
    name: Text(sv: "resa", en: "trip"), title: Text(sv: "Resa", en: "Trip"),
    subject: Text(sv: "Resan", en: "The trip"), version: 1,
    namespace: "urn:test:trip:1", kinds: TripKind.options, part: partInfo)

  var formKind: FormKind? { kind.map { FormKind($0.name.en) } }

  static let kindField = Token(
    \Trip.kind, sv: "typ", en: "kind", label: Text(sv: "Typ", en: "Kind"), help: .sampleHelp)
  static let title = Token(
    \Trip.title, sv: "rubrik", en: "title", label: Text(sv: "Rubrik", en: "Title"),
    help: .sampleHelp
  ).required()
  static let story = Token(
    \Trip.story, sv: "berättelse", en: "story", label: Text(sv: "Berättelse", en: "Story"),
    help: .sampleHelp
  ).paragraphs()
  static let seats = Token(
    \Trip.seats, sv: "platser", en: "seats", label: Text(sv: "Platser", en: "Seats"),
    help: .sampleHelp
  ).within(1...60)
  static let fare = Token(
    \Trip.fare, sv: "sökt_belopp", en: "fare", label: Text(sv: "Sökt belopp", en: "Fare"),
    help: .sampleHelp)
  static let rate = Token(
    \Trip.rate, sv: "växelkurs", en: "rate", label: Text(sv: "Växelkurs", en: "Rate"),
    help: .sampleHelp)
  static let departs = Token(
    \Trip.departs, sv: "avresa", en: "departs", label: Text(sv: "Avresa", en: "Departure"),
    help: .sampleHelp)
  static let visa = Token(
    \Trip.visa, sv: "visum", en: "visa", label: Text(sv: "Visum", en: "Visa"), help: .sampleHelp
  ).asked(for: FormKind("abroad")).required(for: FormKind("abroad"))
  static let url = Token(
    \Trip.url, sv: "url", en: "url", label: Text(sv: "Adress", en: "Address"), help: .sampleHelp)
  static let lodging = Token(
    \Trip.lodging, sv: "boende", en: "lodging", label: Text(sv: "Boende", en: "Lodging"),
    help: .sampleHelp)
  static let travellers = Token(
    \Trip.travellers, sv: "resenärer", en: "travellers",
    item: ItemName("traveller", sv: "resenär", en: "traveller"),
    label: Text(sv: "Resenärer", en: "Travellers"), help: .sampleHelp)
  static let stops = Token(
    \Trip.stops, sv: "hållplatser", en: "stops", item: ItemName("stop", sv: "plats", en: "stop"),
    label: Text(sv: "Hållplatser", en: "Stops"), help: .sampleHelp)
  static let days = Token(
    \Trip.days, sv: "dagar", en: "days", item: ItemName("day", sv: "dag", en: "day"),
    label: Text(sv: "Dagar", en: "Days"), help: .sampleHelp)
  static let count = Token<Trip, Int>(
    derived: { Working.counting($0.travellers) }, sv: "antal", en: "count",
    label: Text(sv: "Antal", en: "Count"), help: .sampleHelp)
  static let oldest = Token<Trip, [Traveller]>(
    derived: { trip in
      trip.travellers.filter { ($0.age ?? 0) >= 65 }.map { Worked($0, .years(of: $0)) }
    }, result: Traveller.age, sv: "äldre", en: "older",
    item: ItemName("person", sv: "person", en: "person"), label: Text(sv: "Äldre", en: "Older"),
    help: .sampleHelp)

  static let fields = FieldList<Trip>(
    kindField.field, title.field, story.field, seats.field, fare.field, rate.field, departs.field,
    visa.field, url.field, lodging.field, travellers.field, stops.field, days.field, count.field,
    oldest.field)
}

/// A part that is a field of its own.
struct Lodging: FormPart {
  var name: String?
  var nights: Int?

  static let name = Token(
    \Lodging.name, sv: "namn", en: "name", label: Text(sv: "Namn", en: "Name"), help: .sampleHelp
  ).required()
  static let nights = Token(
    \Lodging.nights, sv: "nätter", en: "nights", label: Text(sv: "Nätter", en: "Nights"),
    help: .sampleHelp)

  static let fields = FieldList<Lodging>(name.field, nights.field)
}

/// A part that stands in a list, and holds another.
struct Traveller: FormPart {
  var name: String?
  var age: Int?
  var bed = Lodging()

  static let name = Token(
    \Traveller.name, sv: "namn", en: "name", label: Text(sv: "Namn", en: "Name"),
    help: .sampleHelp
  ).required()
  static let age = Token(
    \Traveller.age, sv: "ålder", en: "age", label: Text(sv: "Ålder", en: "Age"),
    help: .sampleHelp)
  static let bed = Token(
    \Traveller.bed, sv: "säng", en: "bed", label: Text(sv: "Säng", en: "Bed"), help: .sampleHelp)

  static let fields = FieldList<Traveller>(name.field, age.field, bed.field)

  static var identity: [Field<Traveller>] { [name.field] }
}

enum TripKind: Choice {
  case domestic, abroad

  var name: Text {
    switch self {
    case .domestic: Text(sv: "inrikes", en: "domestic")
    case .abroad: Text(sv: "utrikes", en: "abroad")
    }
  }

  var label: Text {
    switch self {
    case .domestic: Text(sv: "Inom Sverige", en: "Within Sweden")
    case .abroad: Text(sv: "Utanför Sverige", en: "Outside Sweden")
    }
  }
}

extension Text {
  static let sampleHelp = Text(sv: "Fyll i.", en: "Fill in.")
}

extension Working {
  fileprivate static func counting(_ travellers: [Traveller]) -> Working {
    travellers.isEmpty
      ? Working([Term(.plus, .count(0))])
      : Working(
        travellers.indices.map {
          Term(.plus, .count(1), path: FieldPath([.field("travellers"), .item($0)]))
        })
  }

  fileprivate static func years(of traveller: Traveller) -> Working {
    Working([Term(.plus, .count(traveller.age ?? 0))])
  }
}
