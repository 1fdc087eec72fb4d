import Diagnostics
import FormKit

/// What the items of pictures are called.
extension CountedItems {
  static var activities: CountedItems {
    CountedItems(
      one: Text(sv: "aktivitet", en: "activity"),
      several: Text(sv: "aktiviteter", en: "activities"))
  }

  static var indicators: CountedItems {
    CountedItems(
      one: Text(sv: "indikator", en: "indicator"),
      several: Text(sv: "indikatorer", en: "indicators"))
  }

  static var objectives: CountedItems {
    CountedItems(
      one: Text(sv: "mål", en: "objective"), several: Text(sv: "mål", en: "objectives"))
  }

  static var posts: CountedItems {
    CountedItems(one: Text(sv: "post", en: "post"), several: Text(sv: "poster", en: "posts"))
  }

  static var results: CountedItems {
    CountedItems(
      one: Text(sv: "resultat", en: "result"), several: Text(sv: "resultat", en: "results"))
  }

  static var years: CountedItems {
    CountedItems(one: Text(sv: "år", en: "year"), several: Text(sv: "år", en: "years"))
  }
}
