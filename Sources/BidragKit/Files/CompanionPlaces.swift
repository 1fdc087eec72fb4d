/// Where the files lie that go with a case, such as its profile and its letterhead.
enum CompanionPlaces {
  /// The paths that a file of one of some names may have, the nearest first: in a case's folder, or
  /// in the one above, by its name where that says it.
  static func paths(of names: [String], around folder: String) -> [String] {
    [folder, PathName.above(folder)].flatMap { place in
      names.map { PathName.join(place, $0) }
    }
  }
}
