public import Diagnostics
public import FormKit

/// The language in which a document is filled in.
public enum DocumentLanguage: String, Choice {
  case swedish
  case english

  public var name: Text {
    let swedish =
      switch self {
      case .swedish: "svenska"
      case .english: "engelska"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .swedish: Text(sv: "Svenska", en: "Swedish")
    case .english: Text(sv: "Engelska", en: "English")
    }
  }
}

extension DocumentLanguage {
  /// The language as messages and documents know it.
  public var language: Language {
    switch self {
    case .swedish: .swedish
    case .english: .english
    }
  }
}
