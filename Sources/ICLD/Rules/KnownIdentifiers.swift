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
    return [.write(meant)]
  }

  /// What may stand there: the one that was most likely meant, or some of those that there are.
  var names: Text {
    (meant.map { [$0] } ?? known).map(Text.init(quoting:)).asAlternatives()
  }

  /// What to do instead, where nothing has to stand there.
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

extension Text {
  /// That no party goes by an identifier, where one has to be named.
  static func noSuchParty(_ written: String, _ fault: KnownIdentifiers.Fault) -> Text {
    let (quoted, names) = (Text(quoting: written), fault.names)
    return Text(
      sv: "Ingen part har beteckningen \(quoted.sv). Skriv \(names.sv), eller lägg till parten "
        + "under ”parter”.",
      en: "No party has the identifier \(quoted.en). Either write \(names.en), or add the "
        + "party under “parties”.")
  }
}
