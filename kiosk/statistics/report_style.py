"""How the report looks on a screen and on A4, in the kiosk's own colours."""

STYLE = """
:root { --ink: #12263a; --green: #0b5d4e; --quiet: #55636f; }
:root { --paper: #fff8ec; --sand: #f6e7cc; --sun: #ffb703; --line: #e2d3b6; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
body { font: 17px/1.5 "Noto Sans", "Segoe UI", sans-serif; }
header { background: var(--sun); padding: 40px 24px 32px; }
header > div { padding: 0 24px; }
header p { font-size: 20px; margin-top: 8px; max-width: none; }
header > div, main { max-width: 860px; margin: 0 auto; }
h1 { font-size: 44px; line-height: 1.1; font-weight: 900; letter-spacing: -0.018em; }
main { padding: 8px 24px 24px; }
section { margin: 32px 0 0; }
h2 { font-size: 28px; line-height: 1.2; font-weight: 900; margin: 0 0 8px; }
h2 { border-bottom: 3px solid var(--ink); }
h3 { font-size: 18px; line-height: 1.3; font-weight: 700; margin: 20px 0 6px; }
p { margin: 0 0 6px; max-width: 62ch; }
.brief { list-style: none; margin: 0; padding: 16px 20px; }
.brief { background: #fff; border: 3px solid var(--ink); border-radius: 16px; }
.brief li { margin: 4px 0; font-size: 19px; }
.note { background: var(--sand); padding: 8px 12px; border-radius: 8px; }
table { border-collapse: collapse; width: 100%; margin: 6px 0 10px; }
th, td { text-align: left; padding: 5px 8px; font-weight: 400; vertical-align: middle; }
thead th { font-weight: 700; vertical-align: bottom; border-bottom: 2px solid var(--ink); }
tbody tr + tr > *, .bars tr + tr > * { border-top: 1px solid var(--line); }
.bars th { width: 44%; padding-left: 0; }
.bars td { line-height: 0; padding-right: 0; }
.bars .number { width: 76px; line-height: 1.5; padding-right: 12px; }
.number, thead th + th { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th + th { white-space: normal; }
.number { font-weight: 700; }
.quiet { color: var(--quiet); font-weight: 400; }
.wide { font-size: 14px; }
.wide th, .wide td { padding: 4px 2px; }
.wide { table-layout: fixed; }
.wide tr > :first-child { width: 19%; padding-left: 0; }
.wide thead th { font-size: 12px; line-height: 1.2; }
.wide thead th + th span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 150px; }
.wide thead th + th span { display: inline-block; text-align: left; }
.scroll { overflow-x: auto; }
.scroll > * { min-width: 600px; }
.names { columns: 2; column-gap: 24px; margin: 0 0 8px; padding-left: 18px; font-size: 15px; }
.wide tbody tr:last-child > *, .wide tr > :last-child { background: var(--sand); }
svg { display: block; width: 100%; height: auto; }
.bar-chart { max-width: 420px; height: 18px; }
.bar { fill: var(--green); }
.hidden { fill: none; stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 4 3; }
.hidden { vector-effect: non-scaling-stroke; }
.grid { stroke: var(--line); stroke-width: 1; }
.ground { stroke: var(--ink); stroke-width: 2; }
svg text { fill: var(--ink); font-family: inherit; }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  body { background: #fff; font-size: 10.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header { padding: 16px 20px 12px; border-radius: 12px; }
  h1 { font-size: 26pt; } header p { font-size: 12pt; } header > div { padding: 0; }
  main { padding-left: 0; padding-right: 0; }
  h2 { font-size: 16pt; } h3 { font-size: 11.5pt; }
  .brief li { font-size: 11.5pt; } .wide { font-size: 8.5pt; } .wide thead th { font-size: 6.8pt; }
  .names { font-size: 9pt; }
  section { margin-top: 18px; }
  th, td { padding: 3px 6px; } .bars th { width: 52%; }
  h2, h3 { break-after: avoid; }
  tbody tr:last-child { break-before: avoid; }
  .scroll > * { min-width: 0; } .wide thead th + th span { max-height: 110px; }
  .bar-chart { height: 12px; }
  .bars, tr, svg, .brief, p { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""
