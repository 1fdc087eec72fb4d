import ArgumentParser
import Diagnostics

/// What pages are made by.
struct TemplateOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("mallar")],
    help: ArgumentHelp(
      Text(
        sv: "Mapp med egen page.html eller page.css för sidor. Börja med dem i Templates/Pages.",
        en: """
          Folder with your own page.html or page.css for pages. Begin with those in Templates/Pages.
          """
      ).help, valueName: Text(sv: "mapp", en: "folder").help))
  var templates: String?
}
