/** The look of the page, on a screen, on a dark one and on paper. Text and figures contrast at least 4.5 to 1. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --papel: #ffffff; --tinta: #1f2328; --tenue: #57606a; --raya: #d0d7de; --fondo: #f6f8fa;
  --enlace: #0a5bb5; --listo: #116329; --pendiente: #a40e26; --aviso: #7a4a00; --hecho: #1f6feb; --plan: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --papel: #16191d; --tinta: #e6edf3; --tenue: #a3adb8; --raya: #3d444d; --fondo: #20252b;
    --enlace: #79b8ff; --listo: #5fd07a; --pendiente: #ff8f88; --aviso: #e3b341; --hecho: #4c9aff; --plan: #16191d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 3rem; background: var(--papel); color: var(--tinta);
  font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--raya); }
h3 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h5 { font-size: .95rem; margin: .75rem 0 0; }
p { margin: .25rem 0; }
a { color: var(--enlace); }
header p, .porque, .detalle, .comparacion, caption, .unidad { color: var(--tenue); }
header .resumen { color: var(--tinta); font-size: 1.05rem; }
.listo { color: var(--listo); font-weight: 600; }
.pendiente { color: var(--pendiente); font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; overflow-wrap: normal; }
caption { text-align: left; font-size: .85rem; padding-bottom: .25rem; }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--raya); }
thead th { font-size: .8rem; vertical-align: bottom; background: var(--fondo); }
tbody th { font-weight: normal; }
.cifra { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.entero { white-space: nowrap; }
.lote .archivo th { font-weight: 600; padding-top: 1rem; overflow-wrap: anywhere; }
.lote thead th:nth-child(n + 5) { text-align: right; }
.matriz thead th:nth-child(n + 2), .matriz tbody tr:first-child { text-align: right; }
.matriz tbody tr:first-child > * { font-weight: 600; }
.metas { font-size: .9rem; }
.metas tbody th { width: 38%; }
.metas td:nth-of-type(2), .metas td:nth-of-type(4) { width: 11.5rem; }
.metas thead th:nth-child(2), .metas thead th:nth-child(4) { text-align: right; }
.clave { font-weight: 600; }
.unidad { display: block; font-size: .85rem; }
.detalle { display: block; font-size: .8rem; text-align: right; }
.fila { display: flex; align-items: center; gap: .4rem; }
.fila .cifra { min-width: 3.2rem; }
abbr { text-decoration: none; width: .8rem; color: var(--tenue); }
.barra { flex: 1; height: .6rem; min-width: 3rem; overflow: visible; }
.barra .hecho { fill: var(--hecho); }
.barra .plan { fill: var(--plan); stroke: var(--tinta); stroke-width: 1; vector-effect: non-scaling-stroke; }
.barra .meta { fill: none; stroke: var(--tinta); stroke-width: 1; vector-effect: non-scaling-stroke; }
.hallazgos { margin: 1rem 0; padding: .1rem 0 .1rem .9rem; border-left: .3rem solid var(--raya); }
.hallazgos h4 { margin-top: 0; }
.hallazgos.error { border-color: var(--pendiente); }
.hallazgos.error h4 { color: var(--pendiente); }
.hallazgos.advertencia { border-color: var(--aviso); }
.hallazgos.advertencia h4 { color: var(--aviso); }
.porque { font-size: .9rem; }
ul { margin: .25rem 0; padding: 0; list-style: none; }
.entrega li, .avisos li { padding: .15rem 0; }
.hallazgos li { display: grid; grid-template-columns: 4rem 1fr; gap: .5rem; padding: .2rem 0; }
.celda { font-weight: 600; font-variant-numeric: tabular-nums; }
@media (max-width: 44rem) {
  .metas thead, .lote thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .metas, .metas tbody, .metas tr, .metas th, .metas td, .lote, .lote tbody, .lote tr, .lote th, .lote td { display: block; width: auto; }
  caption { display: block; }
  .metas tr, .lote tr { padding: .6rem 0; border-bottom: 1px solid var(--raya); }
  .metas tbody th, .metas tbody td, .lote tbody th, .lote tbody td { width: auto; padding: .15rem 0; border: 0; }
  .metas td, .lote td[data-titulo] { display: grid; grid-template-columns: 8rem 1fr; gap: .5rem; text-align: left; }
  .metas td::before, .lote td[data-titulo]::before { content: attr(data-titulo); color: var(--tenue); font-weight: normal; white-space: normal; }
  .metas td .fila, .metas td .detalle { grid-column: 2; }
}
@media print {
  :root { --papel: #ffffff; --tinta: #000000; --tenue: #444444; --raya: #999999; --fondo: #ffffff; --enlace: #000000; --listo: #000000; --pendiente: #000000; --aviso: #000000; --hecho: #555555; --plan: #ffffff; font-size: 8.5pt; }
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  .archivo:has(.formato), .formato + .formato { break-before: page; }
  h2, h3, h4, h5, caption { break-after: avoid; }
  tr, li, .porque { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
