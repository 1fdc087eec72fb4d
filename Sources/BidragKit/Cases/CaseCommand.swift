import Diagnostics
import FormKit
import ICLD

/// The commands that next steps name, as users of each language write them.
enum CaseCommand {
  static func new(_ form: FormName, from folder: String) -> Text {
    let folder = argument(folder)
    return Text(
      sv: "bidrag ny \(form.name.sv) --från \(folder)",
      en: "bidrag new \(form.name.en) --from \(folder)")
  }

  static func validate(_ path: String) -> Text {
    Text(sv: "bidrag granska \(argument(path))", en: "bidrag validate \(argument(path))")
  }

  static func render(_ path: String) -> Text {
    Text(sv: "bidrag skriv \(argument(path))", en: "bidrag render \(argument(path))")
  }

  static func fix(_ paths: [String]) -> Text {
    let paths = paths.map(argument).joined(separator: " ")
    return Text(sv: "bidrag rätta \(paths) --skriv", en: "bidrag fix \(paths) --write")
  }

  /// - Parameter editions: the folder of own editions; nil for those that are shipped.
  static func migrate(
    _ path: String, to edition: String, language: Language?, editions: String?
  ) -> Text {
    let (path, edition) = (argument(path), argument(edition))
    let options = [
      Text(sv: "--till \(edition)", en: "--to \(edition)"),
      language.map { Text(sv: "--språk \($0.rawValue)", en: "--language \($0.rawValue)") },
      editions.map(editionsOption),
      Text(sv: "--skriv", en: "--write"),
    ].compactMap { $0 }.joined(separator: " ")
    return Text(
      sv: "bidrag flytta \(path) \(options.sv)", en: "bidrag migrate \(path) \(options.en)")
  }

  /// - Parameter editions: the folder of own editions; nil for those that are shipped.
  static func explain(_ path: String, editions: String?) -> Text {
    let path = argument(path)
    let command = Text(sv: "bidrag förklara \(path)", en: "bidrag explain \(path)")
    return editions.map { command + Text(same: " ") + editionsOption($0) } ?? command
  }

  private static func editionsOption(_ folder: String) -> Text {
    let folder = argument(folder)
    return Text(sv: "--utgåvor \(folder)", en: "--editions \(folder)")
  }

  /// A path as one argument that a shell takes as it stands.
  static func argument(_ path: String) -> String {
    var path = path.visible
    while path.hasPrefix("./"), path.count > 2 { path.removeFirst(2) }
    if path.hasPrefix("-") { path = "./" + path }
    if !path.isEmpty, path.unicodeScalars.allSatisfy(isPlain) { return path }
    let quoted = path.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }.joined()
    return "'\(quoted)'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || ["/", ".", "-", "_", "+", ",", "@"].contains(scalar)
  }
}
