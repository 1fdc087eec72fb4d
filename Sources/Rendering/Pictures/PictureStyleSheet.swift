/// How pictures look: their widths, and their colours on light and dark screens.
///
/// Without it they are as on paper: every shape brings the colours of paper along, since engines
/// that make paper may know no variables. A page adds it to its own style sheet.
package enum PictureStyleSheet {
  package static let text: StaticString = """
    .picture { margin: 1.5rem 0; max-width: 46rem; }
    .picture figcaption { margin: 0 0 .5rem; }
    .picture .note { color: var(--quiet, #53555f); font-size: .9rem; }
    .picture svg { display: block; height: auto; margin: 0 0 .5rem; width: 100%; }
    .picture svg.narrow { display: none; }
    .picture details { font-size: .9rem; }
    .picture summary { cursor: pointer; }
    .picture table { border-collapse: collapse; margin: .5rem 0; }
    .picture td, .picture th {
      border-bottom: 1px solid var(--line, #c4c6cf); padding: .25rem .75rem .25rem 0;
      text-align: left; vertical-align: top;
    }
    .picture caption.hidden { font-size: 0; }
    .matrix { border-collapse: collapse; font-size: .9rem; margin: 1.5rem 0; width: 100%; }
    .matrix caption { font-size: 1rem; font-weight: 700; padding: 0 0 .5rem; text-align: left; }
    .matrix th, .matrix td {
      border-bottom: 1px solid var(--line, #c4c6cf); font-weight: 400; padding: .4rem .75rem .4rem 0;
      text-align: left; vertical-align: top;
    }
    .matrix thead th { font-weight: 700; vertical-align: bottom; }
    .matrix .sort { display: block; font-weight: 700; }
    .matrix .detail, .matrix .served { color: var(--quiet, #53555f); display: block; }
    .matrix .served { margin-top: .25rem; }
    .matrix ul { margin: 0; padding-left: 1.1rem; }
    .matrix .notes th { font-weight: 700; }
    @media screen {
      .picture svg { font-family: inherit; }
      .picture .text { fill: var(--text, #1b1c20); }
      .picture .quiet { fill: var(--quiet, #53555f); }
      .picture .bar { fill: var(--bar, #1d5a8c); stroke: var(--bar, #1d5a8c); }
      .picture .plan { fill: none; stroke: var(--bar, #1d5a8c); }
    }
    @media screen and (max-width: 44rem) {
      .picture svg.wide { display: none; }
      .picture svg.narrow { display: block; max-width: 26rem; }
      .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; }
      .matrix thead { display: none; }
      .matrix td::before { content: attr(data-label); display: block; font-weight: 700; }
    }
    @media print {
      .picture svg, .picture figcaption, .matrix tr { break-inside: avoid; }
      .picture figcaption { break-after: avoid; }
      .picture details:not([open]) { display: none; }
    }

    """
}
