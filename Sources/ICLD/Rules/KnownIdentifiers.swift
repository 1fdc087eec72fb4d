import Diagnostics
import FormKit

/// The identifiers that a document may name.
struct KnownIdentifiers {
  struct Fault {
    /// The identifier that was most likely meant.
    let meant: String?
    let known: [String]
  }

  /// A longer list would bury the message, and is not searched for what was meant.
  private static let most = 50

  private let all: Set<String>
  private let first: [String]

  init(_ identifiers: [String]) {
    all = Set(identifiers)
    first = Array(identifiers.prefix(Self.most))
  }

  /// Why an identifier cannot be used; nil where it can, or where there is none to compare with.
  func fault(of id: String) -> Fault? {
    guard !all.isEmpty, !all.contains(id) else { return nil }
    let meant = Spelling.nearest(
      to: id, among: first.lazy.map { (spelling: $0, value: $0) })
    var known: [String] = []
    for id in first where !known.contains(id) && known.count < 6 { known.append(id) }
    return Fault(meant: meant, known: known)
  }
}

extension KnownIdentifiers.Fault {
  var fixes: [Fix] {
    guard let meant else { return [] }
    return [Fix(title: Text(sv: "Skriv \(meant)", en: "Write \(meant)"), replacement: meant)]
  }

  /// What to do instead.
  var advice: Text {
    if let meant = meant.map({ Text(quoting: $0) }) {
      return Text(sv: "Menade du \(meant.sv)?", en: "Did you mean \(meant.en)?")
    }
    let known = known.map { Text(quoting: $0) }.asAlternatives()
    return Text(
      sv: """
        Skriv en beteckning som finns, till exempel \(known.sv), eller lämna fältet tomt.
        """,
      en: "Either write an identifier that exists, such as \(known.en), or leave the field empty.")
  }
}
