public import Diagnostics
public import FormKit

/// The way in which something was made known.
public enum ChannelKind: String, Choice {
  case media
  case meeting
  case publication
  case web
  case other

  public var name: Text {
    let swedish =
      switch self {
      case .media: "medier"
      case .meeting: "möte"
      case .publication: "publikation"
      case .web: "webb"
      case .other: "annan"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .media: Text(sv: "Tidning, radio eller tv", en: "Newspaper, radio or television")
    case .meeting: Text(sv: "Möte", en: "Meeting")
    case .publication: Text(sv: "Publikation", en: "Publication")
    case .web: Text(sv: "Webbplats eller sociala medier", en: "Website or social media")
    case .other: Text(sv: "Annan kanal", en: "Another channel")
    }
  }
}
