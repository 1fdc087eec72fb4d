import Diagnostics

/// Messages on mistakes in how lines are laid out.
extension NotYAMLRule {
  static let spacesOffer = Text(sv: "Byt tabben mot mellanslag", en: "Replace the tab by spaces")
  static let spaceOffer = Text(sv: "Sätt in ett mellanslag", en: "Insert a space")
  static let colonOffer = Text(sv: "Skriv kolon efter namnet", en: "Write a colon after the name")
  static let dashOffer = Text(sv: "Skriv ett bindestreck", en: "Write a hyphen")
  static let indentOffer = Text(sv: "Rätta indraget", en: "Correct the indentation")

  static let plainSpaceOffer = Text(
    sv: "Byt mot vanliga mellanslag", en: "Replace them by ordinary spaces")

  static let hardSpace = Text(
    sv: """
      Här står hårda mellanslag, som ser ut som vanliga och ofta följer med när text klistras in. \
      Framför ett namn, efter bindestreck och efter kolon räknas bara vanliga mellanslag. Byt mot \
      sådana.
      """,
    en: """
      No-break spaces stand here, which look like ordinary ones and often come along when text is \
      pasted. Before a name, after a dash and after a colon only ordinary spaces count. Replace \
      them by such.
      """)

  static func tab(corrected: String) -> Text {
    Text(
      sv:
        """
        Raden är indragen med tabb, men YAML tillåter bara mellanslag. Skriv så här: ”\(corrected)”
        """,
      en:
        """
        The line is indented with a tab, but YAML allows only spaces. Write it like this: \
        “\(corrected)”
        """
    )
  }

  static func dashWithoutSpace(corrected: String) -> Text {
    Text(
      sv: "Efter bindestrecket framför en post i en lista ska det stå ett mellanslag: \(corrected)",
      en: "The dash before an item of a list must be followed by a space: \(corrected)")
  }

  static func foreignDash(_ written: String, corrected: String) -> Text {
    Text(
      sv: """
        Posten börjar med tecknet \(written) i stället för ett bindestreck. Skriv ett vanligt \
        bindestreck: \(corrected)
        """,
      en: """
        The item begins with the character \(written) instead of a hyphen. Write an ordinary \
        hyphen: \(corrected)
        """)
  }

  static func lostDash(_ name: String, line: Int, corrected: String) -> Text {
    Text(
      sv: """
        ”\(name)” står redan på rad \(line), i samma post. Börjar en ny post här saknas \
        bindestrecket: ”\(corrected)”
        """,
      en: """
        “\(name)” is on line \(line) already, in the same item. If a new item begins here, its \
        dash is missing: “\(corrected)”
        """)
  }

  static func lostItem(_ name: String, line: Int, corrected: String) -> Text {
    Text(
      sv: """
        Posten på rad \(line) börjar också med ”\(name)”, så här börjar en ny, men bindestrecket \
        saknas. Skriv så här: ”\(corrected)”
        """,
      en: """
        The item on line \(line) begins with “\(name)” as well, so that a new one begins here, but \
        its dash is missing. Write it like this: “\(corrected)”
        """)
  }

  static func firstDashLost(corrected: String) -> Text {
    Text(
      sv: """
        Nedanför står fler poster i samma lista, men den här börjar utan bindestreck. Skriv så \
        här: ”\(corrected)”
        """,
      en: """
        Below stand more items of the same list, but this one begins without a dash. Write it like \
        this: “\(corrected)”
        """)
  }

  static func colonWithoutSpace(_ written: String, corrected: String) -> Text {
    Text(
      sv: "I ”\(written)” saknas mellanslaget efter kolonet. Skriv så här: \(corrected)",
      en: "In “\(written)” the space after the colon is missing. Write it like this: \(corrected)")
  }

  static func nameWithoutColon(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Det saknas ett kolon efter ”\(written)”. Skriv \(corrected) om det är ett namn, eller dra \
        in raden längre om den hör till texten ovanför.
        """,
      en:
        """
        There is no colon after “\(written)”. Either write \(corrected) if it is a name, or indent \
        the line further if it belongs to the text above.
        """
    )
  }

  static func missingColon(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Raden ”\(written)” har inget kolon efter något namn. Skriv kolon och mellanslag efter \
        namnet, till exempel ”\(corrected)”, eller dra in raden längre om den hör till texten \
        ovanför.
        """,
      en:
        """
        The line “\(written)” has no colon after a name. Either write a colon and a space after \
        the name, such as “\(corrected)”, or indent the line further if it belongs to the text \
        above.
        """
    )
  }

  static func wrongSign(_ sign: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Mellan namn och värde ska det stå kolon och mellanslag, inte \(sign). Skriv så här: \
        \(corrected)
        """,
      en:
        """
        A colon and a space belong between name and value, not \(sign). Write it like this: \
        \(corrected)
        """
    )
  }

  static func indentedTooFar(owner: String, line: Int, corrected: String) -> Text {
    Text(
      sv:
        """
        Raden är indragen så att den hör till ”\(owner)” på rad \(line), som redan har ett värde. \
        Dra in den lika mycket som ”\(owner)”: ”\(corrected)”, eller ta bort värdet på rad \
        \(line). Hör raden till en längre text skriver du | efter kolonet på rad \(line) och hela \
        texten indragen därunder.
        """,
      en:
        """
        The line is indented so that it belongs to “\(owner)” on line \(line), which already has a \
        value. Either indent it as much as “\(owner)”: “\(corrected)”, or delete the value on line \
        \(line). If the line belongs to a longer text, write | after the colon on line \(line) and \
        all of the text indented below it.
        """
    )
  }

  static func indentation(_ found: Int, levels: [Int], corrected: String) -> Text {
    guard !levels.isEmpty, !levels.contains(found) else { return misplaced(corrected: corrected) }
    let expected = levels.map { Text(same: String($0)) }.asAlternatives()
    return Text(
      sv:
        """
        Raden är indragen \(found) steg, men raderna ovanför är indragna \(expected.sv) steg. Dra \
        in den lika mycket som de rader den hör ihop med, till exempel: ”\(corrected)”
        """,
      en:
        """
        The line is indented by \(found), but the lines above are indented by \(expected.en). \
        Indent it as much as the lines it belongs with, such as: “\(corrected)”
        """
    )
  }

  static func indentedUnlikeBelow(_ found: Int, wanted: Int, corrected: String) -> Text {
    Text(
      sv:
        """
        Raden är indragen \(found) steg, men raderna nedanför som den hör ihop med är indragna \
        \(wanted) steg. Dra in den lika mycket: ”\(corrected)”
        """,
      en:
        """
        The line is indented by \(found), but the lines below that it belongs with are indented by \
        \(wanted). Indent it as much: “\(corrected)”
        """
    )
  }

  static func slippedOut(of holder: String, line: Int, corrected: String) -> Text {
    Text(
      sv: """
        Raden har ett värde, så det som är indraget under den kan inte höra till den. Hör allt \
        till ”\(holder)” på rad \(line) drar du in raden lika mycket som det: ”\(corrected)”. \
        Annars är det som står under den för långt indraget.
        """,
      en: """
        The line has a value, so that what is indented below it cannot belong to it. If all of it \
        belongs to “\(holder)” on line \(line), indent the line as much as that: “\(corrected)”. \
        Otherwise what stands below it is indented too far.
        """)
  }

  static func textSlippedOut(wanted: Int, corrected: String) -> Text {
    Text(
      sv: """
        Raden hör till texten ovanför, som är indragen \(wanted) steg. Dra in den lika mycket: \
        ”\(corrected)”
        """,
      en: """
        The line belongs to the text above, which is indented by \(wanted). Indent it as much: \
        “\(corrected)”
        """)
  }

  private static func misplaced(corrected: String) -> Text {
    Text(
      sv:
        """
        Raden ”\(corrected)” passar inte ihop med raden ovanför. Är någon av dem indragen för \
        mycket eller för lite, eller så saknas ett bindestreck eller ett citattecken.
        """,
      en:
        """
        The line “\(corrected)” does not fit the line above. Either one of them is indented too \
        much or too little, or a dash or a quote is missing.
        """
    )
  }

  static func fieldAmongItems(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        ”\(written)” står bland posterna i en lista utan att vara en post. Dra in raden så att den \
        hör till posten ovanför: ”\(corrected)”, eller börja den med bindestreck och mellanslag.
        """,
      en:
        """
        “\(written)” stands among the items of a list without being one. Either indent the line so \
        that it belongs to the item above: “\(corrected)”, or begin it with a dash and a space.
        """
    )
  }

  static func unreadable(line: Int, written: String) -> Text {
    Text(
      sv:
        """
        Rad \(line) (”\(written)”) går inte att läsa som YAML. Kontrollera den och raden ovanför: \
        varje namn ska följas av kolon och mellanslag, fält som hör ihop ska vara lika mycket \
        indragna, och text med särskilda tecken ska stå inom citattecken.
        """,
      en:
        """
        Line \(line) (“\(written)”) cannot be read as YAML. Check it and the line above: each name \
        must be followed by a colon and a space, fields that belong together must be indented \
        alike, and text with special characters must stand in quotes.
        """
    )
  }
}
