/// What all pages look like: their colours, on a light screen, a dark one and paper.
///
/// Every pair of colours has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), and no colour says
/// what no word says.
enum HouseStyle {
  static let text: StaticString = """
    :root {
      color-scheme: light dark;
      --page: #ffffff; --card: #f5f5f7; --line: #c4c6cf; --text: #1b1c20; --quiet: #53555f;
      --link: #0b4fae; --error: #a3151f; --warning: #734700; --note: #0a5273; --sound: #17632a;
      --mark: #ffe08a; --marked: #1b1c20;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #17181c; --card: #212329; --line: #4a4d57; --text: #ececf0; --quiet: #b4b6c1;
        --link: #9cc4ff; --error: #ff9d9d; --warning: #ffc46b; --note: #8fd3ff; --sound: #8fdc9f;
        --mark: #6b5200; --marked: #ffffff;
      }
    }
    * { box-sizing: border-box; }
    a { color: var(--link); }

    """
}
