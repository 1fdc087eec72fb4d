import Diagnostics

/// A filled form as one page for the browser and the printer.
///
/// The page carries its style with it, fetches nothing and runs nothing. Text in fields is data,
/// whatever it holds. Blank fields are left out. The same form gives the same page.
public enum PageRenderer {
  public static func render(_ paper: Paper, templates: PageTemplates) -> String {
    let language = paper.language
    let sections = PageSection.sections(of: paper)
    let pictures: StaticString = paper.pictures.isEmpty ? "" : PictureStyleSheet.text
    let style = "\(HouseStyle.text)\(pictures)\(templates.style.text)\(PageStyle.text(for: paper))"
    return templates.frame.filled { slot in
      switch slot {
      case .language: language.rawValue
      case .title: HTMLWriter.escaped(PageWords.title(of: paper))
      case .policy: HTMLWriter.policy(hasImages: paper.letterhead?.logo != nil)
      case .style: style
      case .skip:
        written { html in
          html.element("a", ["class": "skip", "href": "#main"], text: PageWords.skip[language])
        }
      case .header: written { PageHeader(paper: paper).write(to: &$0) }
      case .contents:
        written { PageContents(sections: sections, language: language).write(to: &$0) }
      case .main: written { PageMain(paper: paper, sections: sections).write(to: &$0) }
      case .footer: written { PageFooter(paper: paper).write(to: &$0) }
      }
    }
  }

  private static func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    write(&html)
    return html.written
  }
}
