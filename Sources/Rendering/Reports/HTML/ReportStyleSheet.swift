/// How the page of a report looks: on a telephone and a wide screen, light and dark, and on paper.
enum ReportStyleSheet {
  static let text: StaticString = """
    body {
      margin: 0 auto; padding: 1rem; max-width: 48rem; background: var(--page);
      color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { line-height: 1.25; margin: 0; }
    h1 { font-size: 1.6rem; }
    h2 { font-size: 1.35rem; }
    h3 { font-size: 1.1rem; margin: 1.75rem 0 .6rem; }
    h4 { font-size: 1rem; }
    p { margin: .4rem 0; }
    ul, ol { margin: .4rem 0; padding-left: 1.25rem; }
    li > ul { margin: 0 0 .4rem; }
    .by, .details, .place { color: var(--quiet); }
    .by { margin-bottom: 1.5rem; }
    article + article, .summary + article {
      border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem;
    }
    .summary {
      border: 1px solid var(--line); border-left: .4rem solid; border-radius: .4rem;
      margin: 1rem 0; padding: .8rem 1rem;
    }
    .summary h2, .summary h3 { color: var(--quiet); font-size: .9rem; font-weight: 600; margin: 0; }
    .summary.sound { border-left-color: var(--sound); }
    .summary.stopped { border-left-color: var(--error); }
    .verdict { font-size: 1.2rem; font-weight: 700; margin: .2rem 0; }
    .findings { list-style: none; padding: 0; }
    .findings > li {
      background: var(--card); border-left: .3rem solid var(--quiet); border-radius: .4rem;
      margin: 0 0 .9rem; padding: .8rem 1rem;
    }
    .findings > .error { border-left-color: var(--error); }
    .findings > .warning { border-left-color: var(--warning); }
    .findings > .note { border-left-color: var(--note); }
    .severity {
      border: 1px solid; border-radius: .3rem; display: inline-block; font-size: .85rem;
      margin-right: .3rem; padding: 0 .4rem; color: var(--quiet);
    }
    .error .severity { color: var(--error); }
    .warning .severity { color: var(--warning); }
    .note .severity { color: var(--note); }
    .place { font-size: .9rem; margin: .2rem 0 .5rem; }
    pre {
      background: var(--page); border: 1px solid var(--line); border-radius: .3rem; margin: .6rem 0;
      padding: .5rem .7rem; white-space: pre-wrap;
    }
    code { font: .9rem/1.5 ui-monospace, monospace; }
    mark {
      background: var(--mark); border-bottom: .15rem solid var(--marked); color: var(--marked);
    }
    .passed { font-size: .9rem; }
    @media (min-width: 44rem) {
      .passed { columns: 2; column-gap: 2rem; }
    }
    .passed li { break-inside: avoid; }
    @media print {
      body { font-size: 10pt; max-width: none; padding: 0; }
      .findings > li, .summary, pre { background: none; break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
      .findings > li { border: 1px solid var(--line); border-left-width: .3rem; }
      a { color: inherit; }
      a[href^="http"]::after { content: " (" attr(href) ")"; }
    }

    """
}
