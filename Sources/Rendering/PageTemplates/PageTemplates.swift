/// The frame of a page and its style, which an organisation may replace.
public struct PageTemplates: Sendable, Hashable {
  public var frame: PageFrame
  public var style: PageStyleSheet

  public init(frame: PageFrame, style: PageStyleSheet) {
    self.frame = frame
    self.style = style
  }
}
