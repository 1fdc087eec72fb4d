import Diagnostics
import FormKit

/// The pictures of a section, before what they are drawn from.
struct PagePictures {
  private let section: PageSection
  private let pictures: [Picture]
  private let renderer: PictureRenderer

  init(of section: PageSection, in paper: Paper) {
    self.section = section
    pictures =
      section.path.map { path in
        paper.pictures.filter { $0.place.steps.starts(with: path.steps) }
      } ?? []
    renderer = PictureRenderer(language: paper.language, accent: paper.letterhead?.colour)
  }

  func write(to html: inout HTMLWriter) {
    for (index, picture) in pictures.enumerated() {
      renderer.write(
        picture, id: "\(section.id)-picture-\(index + 1)", figures: figures(of: picture),
        into: &html)
    }
  }

  /// One series is drawn from records that the section itself shows; several are brought together
  /// from places apart, and get a table.
  private func figures(of picture: Picture) -> PictureRenderer.Figures {
    switch picture.content {
    case .timeline(let timeline): timeline.series.count == 1 ? .onPage : .below
    case .bars(let bars): bars.series.count == 1 ? .onPage : .below
    case .matrix: .onPage
    }
  }
}
