public import Diagnostics

/// A list that is given has entries.
public enum EmptyListRule {
  public static let info = RuleInfo(
    "FRM014", .error,
    title: Text(sv: "Listan har poster", en: "The list has entries"),
    reason: Text(
      sv: "En tom lista säger inte om uppgiften saknas eller om det inte finns något att ange.",
      en: "An empty list does not say whether something is missing or there is nothing to give."),
    basis: .logic,
    firing: [.change("aktiviteter: [] # <--\n")],
    silent: [.change("agenda_2030:\n  globala_mål: [8]\n")])

  static let empty = Text(
    sv: "Listan är tom. Fyll på den, eller ta bort fältet om det är frivilligt.",
    en: "The list is empty. Either add entries, or delete the field if it is optional.")
}
