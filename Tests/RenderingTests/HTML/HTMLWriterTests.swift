import Rendering
import Testing

@Suite struct HTMLWriterTests {
  @Test("Elements lie in one another, and a break never stands within a line")
  func elements() {
    var html = HTMLWriter()
    html.element("ul", ["class": "a", "id": nil]) { html in
      html.element("li") { html in
        html.text("Water & ")
        html.element("strong", text: "waste")
        html.text(".")
      }
    }
    #expect(
      html.written == "<ul class=\"a\"><li>Water &amp; <strong>waste</strong>.</li>\n</ul>\n")
  }

  @Test("Text is text, whatever it holds, and so is the value of an attribute")
  func text() {
    var html = HTMLWriter()
    html.element(
      "p", ["title": "\" onclick=\"x()'<&>"], text: "</p><script>x()</script>&lt;\u{0}\u{FFFF}")
    #expect(
      html.written
        == "<p title=\"&quot; onclick=&quot;x()'&lt;&amp;&gt;\">&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;&amp;lt;␀\u{FFFD}</p>\n"
    )
  }

  @Test(
    "Only the address of a page on the web becomes a link",
    arguments: [
      ("https://example.org/a?b&c", true), ("HTTP://example.org", true),
      ("javascript:alert(1)", false), ("data:text/html,x", false), ("//example.org", false),
      ("https://example.org/a b", false), (" https://example.org", false), ("", false),
    ])
  func link(address: String, isLink: Bool) {
    var html = HTMLWriter()
    html.link("words", to: address)
    #expect(html.written.hasPrefix("<a href=\"") == isLink)
    #expect(isLink || html.written == "words")
  }

  @Test("Each paragraph of a text is one of the page")
  func paragraphs() {
    var html = HTMLWriter()
    html.paragraphs("one\n\ntwo\r\nthree", ["class": "x"])
    #expect(
      html.written == "<p class=\"x\">one</p>\n<p class=\"x\">two</p>\n<p class=\"x\">three</p>\n")
  }

  @Test("A page names its language and forbids scripts and everything from elsewhere")
  func page() {
    let page = HTMLWriter.page(title: "A <b>", in: "sv", style: "p { margin: 0; }\n") { html in
      html.element("h1", text: "A")
    }
    #expect(
      page == """
        <!DOCTYPE html>
        <html lang="sv">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>A &lt;b&gt;</title>
        <style>
        p { margin: 0; }
        </style>
        </head>
        <body>
        <h1>A</h1>
        </body>
        </html>

        """)
  }
}
