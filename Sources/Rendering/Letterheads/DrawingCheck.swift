import XMLKit

/// Looks for what does more in an SVG than draw.
enum DrawingCheck {
  /// What it is, and on which line of the file.
  static func fault(in element: XMLElement) -> (what: String, line: Int)? {
    if active.contains(element.name.lowercased()) { return ("<\(element.name)>", element.line) }
    if element.name.lowercased() == "style", reachesOut(element.text) {
      return ("<style>", element.line)
    }
    for attribute in element.attributes where isFault(attribute) {
      return ("\(attribute.name)=\"\(attribute.value.prefix(60))\"", element.line)
    }
    for child in element.children {
      if let fault = fault(in: child) { return fault }
    }
    return nil
  }

  /// Elements that run something, hold pages, or change what is shown.
  private static let active: Set = [
    "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener",
    "set", "animate", "animatemotion", "animatetransform",
  ]

  private static func isFault(_ attribute: XMLAttribute) -> Bool {
    let name = attribute.name.lowercased()
    if name.hasPrefix("on") { return true }
    let value = attribute.value.filter { !$0.isWhitespace }.lowercased()
    if ["href", "src"].contains(name) {
      return !value.hasPrefix("#") && !images.contains(where: value.hasPrefix)
    }
    return reachesOut(attribute.value)
  }

  private static let images = ["data:image/png;", "data:image/jpeg;"]

  /// Whether a style fetches something from outside of the drawing.
  private static func reachesOut(_ style: String) -> Bool {
    let style = style.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }.lowercased()
    // A backslash could spell any of the words.
    return style.contains("@import") || style.contains("\\") || style.contains("javascript:")
      || style.ranges(of: "url(").contains { !style[$0.upperBound...].hasPrefix("#") }
  }
}
