public import Diagnostics
import FormKit
import FormYAML

/// A value that the form has no field for.
public struct KeptAside: Sendable, Hashable {
  /// Where it stood, in words: "aktiviteter, rad 2, färg".
  public var place: Text
  /// The line on which its name stood.
  public var line: Int?
  /// Why the form has no place for it.
  public var reason: Text
}

extension KeptAside {
  init(_ aside: SetAside) {
    self.init(
      place: aside.path.inWords, line: aside.nameRange?.start.line, reason: .why(aside.reason))
  }
}

extension Text {
  fileprivate static func why(_ reason: SetAside.Reason) -> Text {
    switch reason {
    case .unknown(nil):
      Text(sv: "formuläret har inget sådant fält", en: "the form has no such field")
    case .unknown(let meant?):
      Text(
        sv: "formuläret har inget sådant fält; menade du ”\(meant)”?",
        en: "the form has no such field; did you mean “\(meant)”?")
    case .derived:
      Text(sv: "räknas ut av de andra uppgifterna", en: "worked out from the other entries")
    case .notAsked:
      Text(sv: "efterfrågas inte för den här typen", en: "not asked for in this kind")
    case .repeated(let earlier):
      Text(
        sv: "samma fält som ”\(earlier.visible)”, som redan är ifyllt",
        en: "the same field as “\(earlier.visible)”, which is filled in already")
    }
  }
}
