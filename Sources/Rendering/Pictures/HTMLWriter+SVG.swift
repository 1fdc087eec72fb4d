/// The shapes that pictures are made of. Numbers are our own; texts are escaped like all others.
extension HTMLWriter {
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, radius: Double, _ ink: PictureInk,
    accent: String
  ) {
    let (fill, stroke) = ink.attributes(accent: accent)
    empty(
      "rect",
      [
        "class": ink.rawValue, "x": x.asCoordinate, "y": y.asCoordinate,
        "width": width.asCoordinate, "height": height.asCoordinate, "rx": radius.asCoordinate,
        "fill": fill, "stroke": stroke,
      ])
  }

  /// A square on its corner around a point.
  mutating func diamond(x: Double, y: Double, radius: Double, _ ink: PictureInk, accent: String) {
    let (fill, stroke) = ink.attributes(accent: accent)
    let side = radius.asCoordinate
    empty(
      "path",
      [
        "class": ink.rawValue,
        "d":
          """
        M\(x.asCoordinate) \((y - radius).asCoordinate)l\(side) \(side)l-\(side) \(side)l-\(side) \
        -\(side)z
        """,
        "fill": fill, "stroke": stroke,
      ])
  }

  mutating func stroke(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ ink: PictureInk
  ) {
    empty(
      "line",
      [
        "class": ink.rawValue, "x1": start.x.asCoordinate, "y1": start.y.asCoordinate,
        "x2": end.x.asCoordinate, "y2": end.y.asCoordinate, "stroke": ink.attributes().stroke,
      ])
  }

  /// Upright lines from one height to another.
  mutating func strokes(
    at places: [Double], from top: Double, to bottom: Double, _ ink: PictureInk
  ) {
    guard !places.isEmpty else { return }
    let height = (bottom - top).asCoordinate
    let path = places.map { "M\($0.asCoordinate) \(top.asCoordinate)v\(height)" }.joined()
    empty("path", ["class": ink.rawValue, "d": path, "stroke": ink.attributes().stroke])
  }

  /// One line of text whose base line begins, or ends, at a point.
  mutating func line(
    _ text: String, x: Double, y: Double, size: Double, endsThere: Bool = false,
    isMarked: Bool = false, _ ink: PictureInk
  ) {
    element(
      "text",
      [
        "class": ink.rawValue, "x": x.asCoordinate, "y": y.asCoordinate,
        "font-size": size.asCoordinate, "text-anchor": endsThere ? "end" : nil,
        "font-weight": isMarked ? "600" : nil, "fill": ink.attributes().fill,
      ], text: text)
  }
}

extension Double {
  /// The number with at most one decimal; nought where it is no number or beyond any picture.
  var asCoordinate: String {
    guard abs(self) < 1e9 else { return "0" }
    let tenths = Int((self * 10).rounded())
    let whole = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)"
    return tenths % 10 == 0 ? (tenths == 0 ? "0" : whole) : "\(whole).\(abs(tenths) % 10)"
  }
}
