/// How pictures look: their widths, and their colours on light and dark screens.
///
/// Without it they are as on paper: every shape brings the colours of paper along, since engines
/// that make paper may know no variables. A page adds it to its own style sheet.
package enum PictureStyleSheet {
  package static let text: StaticString = """
    .picture { margin: 1.5rem 0; max-width: 46rem; }
    .picture figcaption { margin: 0 0 .5rem; }
    .picture .note { color: #53555f; font-size: .9em; }
    .picture svg { display: block; height: auto; margin: 0 0 .75rem; width: 100%; }
    .picture svg.narrow { display: none; }
    .picture details { font-size: .9em; overflow-x: auto; }
    .picture summary { color: #53555f; cursor: pointer; }
    .picture table { border-collapse: collapse; margin: .5rem 0; }
    .picture table caption { font-weight: 700; padding: 0 0 .25rem; text-align: left; }
    .picture td, .picture th {
      border-bottom: 1px solid #c4c6cf; font-weight: 400; padding: .25rem .75rem .25rem 0;
      text-align: left; vertical-align: top;
    }
    .picture thead th { font-weight: 700; }
    .picture td.figure, .picture th.figure { text-align: right; white-space: nowrap; }
    .matrix { border-collapse: collapse; font-size: .9em; margin: 1.5rem 0; width: 100%; }
    .matrix caption { font-size: 1.1em; font-weight: 700; padding: 0 0 .5rem; text-align: left; }
    .matrix th, .matrix td {
      border-bottom: 1px solid #c4c6cf; font-weight: 400; padding: .35rem .6rem;
      text-align: left; vertical-align: top;
    }
    .matrix tbody, .picture figcaption, .picture tbody th { overflow-wrap: anywhere; }
    .matrix thead th {
      border-bottom-width: 2px; font-size: .9em; font-weight: 700; vertical-align: bottom;
    }
    .matrix thead th:first-child { min-width: 12em; width: 35%; }
    .matrix .level-1 .step th { background: rgba(110, 125, 155, .12); }
    .matrix .level-2 .step th { padding-left: 1.25rem; }
    .matrix .level-3 th:first-child { padding-left: 2rem; }
    .matrix .sort { font-weight: 700; }
    .matrix .detail, .matrix .served { color: #53555f; display: block; }
    .matrix ul { margin: 0; padding-left: 1.1rem; }
    @media screen {
      .picture svg { font-family: inherit; }
      .picture .note, .picture summary, .matrix .detail, .matrix .served {
        color: var(--quiet, #53555f);
      }
      .picture td, .picture th, .matrix th, .matrix td { border-color: var(--line, #c4c6cf); }
      .picture .text { fill: var(--text, #1b1c20); }
      .picture .quiet { fill: var(--quiet, #53555f); }
      .picture .bar { fill: var(--accent, #1c5273); stroke: var(--accent, #1c5273); }
      .picture .plan { fill: none; stroke: var(--accent, #1c5273); }
      .picture .axis { stroke: currentColor; stroke-opacity: .55; }
      .picture .grid { stroke: currentColor; stroke-opacity: .16; }
      .picture .separator { stroke: currentColor; stroke-opacity: .1; }
    }
    @media screen and (prefers-color-scheme: dark) {
      .picture .bar { fill: var(--accent, #8fc3e6); stroke: var(--accent, #8fc3e6); }
      .picture .plan { fill: none; stroke: var(--accent, #8fc3e6); }
    }
    @media screen and (max-width: 47.99rem) {
      .picture svg.wide { display: none; }
      .picture svg.narrow { display: block; max-width: 26rem; }
      .matrix, .matrix caption, .matrix tbody, .matrix tr, .matrix th, .matrix td {
        display: block;
      }
      .matrix thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; }
      .matrix tbody > tr:not(.step) > th { padding-top: .6rem; width: auto; }
      .matrix tbody > tr:not(.step) > :not(:last-child) { border: 0; padding-bottom: 0; }
      .matrix tbody > tr:not(.step) > :not(:first-child) { padding-top: 0; }
      .matrix .level-2 .step th { padding-left: .75rem; }
      .matrix .level-3 th:first-child, .matrix .level-3 td { padding-left: 1.5rem; }
      .matrix [data-label]::before { content: attr(data-label) ": "; font-weight: 700; }
    }
    @media print {
      .picture svg, .matrix tbody { break-inside: avoid; }
      .picture figcaption, .matrix .step { break-after: avoid; }
      .picture details:not([open]) { display: none; }
    }

    """
}
