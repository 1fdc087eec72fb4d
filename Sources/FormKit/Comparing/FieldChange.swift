public import Diagnostics

/// One difference between two states of a document.
public struct FieldChange: Sendable, Hashable {
  /// The field in the newer state; of what is gone, where it was in the older one.
  public var path: FieldPath
  /// The labels from the form down, rows counted from 1.
  public var label: Text
  /// What stood there; nil where nothing did.
  public var old: Text?
  /// What stands there now; nil where nothing does.
  public var new: Text?

  init(path: FieldPath, label: Text, old: Text?, new: Text?) {
    self.path = path
    self.label = label
    self.old = old
    self.new = new
  }

  /// The change in a few words: "Budget, rad 3, Belopp: 1 000 har blivit 2 000".
  public var words: Text { label + Text(same: ": ") + transition }

  /// What has become of the field: "1 000 har blivit 2 000".
  public var transition: Text {
    switch (old, new) {
    case (let old?, let new?): .became(old, new)
    case (nil, let new?): Text(sv: "tillagt, ", en: "added, ") + new
    case (let old?, nil): Text(sv: "borttaget, ", en: "removed, ") + old
    // A part that is there and holds nothing is neither added nor removed.
    case (nil, nil): Text(sv: "tomt", en: "blank")
    }
  }
}

extension Text {
  fileprivate static func became(_ old: Text, _ new: Text) -> Text {
    Text(sv: "\(old.sv) har blivit \(new.sv)", en: "\(old.en) has become \(new.en)")
  }
}
