/** The looks of the grid. Every colour comes from the card around it, so that it follows the Studio's scheme. */
export const gridCss = `
.caveat-grid__scroll {
  position: relative;
  scroll-padding-inline-start: 10rem;
}
.caveat-grid {
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.4;
  color: var(--card-fg-color);
}
.caveat-grid th,
.caveat-grid td {
  position: relative;
  height: 1px;
  padding: 0;
  font-weight: inherit;
  text-align: start;
  vertical-align: top;
  background: var(--card-bg-color);
  border-inline-end: 1px solid var(--card-border-color);
}
.caveat-grid tr > :last-child { border-inline-end: 0; }
.caveat-grid tbody tr > * { border-block-start: 1px solid var(--card-border-color); }
.caveat-grid thead > tr > * { background: var(--card-muted-bg-color, var(--card-bg-color)); }
.caveat-grid th.caveat-grid__attribute { background: var(--card-muted-bg-color, var(--card-bg-color)); }
.caveat-grid__handles > td { text-align: center; height: 1.25rem; }
.caveat-grid__gutter-width { width: 1.75rem; }
.caveat-grid__attribute-width { width: 9.25rem; }
.caveat-grid .caveat-grid__gutter {
  text-align: center;
  padding-block-start: 0.4375rem;
  background: var(--card-muted-bg-color, var(--card-bg-color));
  border-inline-end: 0;
  position: sticky;
  inset-inline-start: 0;
  z-index: 1;
}
.caveat-grid .caveat-grid__attribute {
  position: sticky;
  inset-inline-start: 1.75rem;
  z-index: 1;
}
.caveat-grid[aria-readonly='true'] .caveat-grid__attribute { inset-inline-start: 0; }
.caveat-grid .caveat-grid__corner {
  position: sticky;
  inset-inline-start: 0;
  z-index: 1;
  vertical-align: bottom;
  padding: 0.625rem 0.75rem;
  font-weight: 500;
  color: var(--card-muted-fg-color);
}
.caveat-grid[aria-readonly='false'] thead .caveat-grid__text::after,
.caveat-grid[aria-readonly='false'] thead .caveat-grid__text > textarea { padding-block-start: 0.25rem; }
.caveat-grid thead textarea, .caveat-grid__attribute textarea { font-weight: 600; }
.caveat-grid__cell {
  display: flex;
  flex-direction: column;
  height: 100%;
}
.caveat-grid__changes, .caveat-grid__changes > div { height: 100%; }
@supports (-moz-appearance: none) {
  .caveat-grid th, .caveat-grid td { height: 100%; }
}
.caveat-grid__text { display: grid; flex: 1; }
.caveat-grid__text::after {
  content: attr(data-text) ' ';
  visibility: hidden;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.caveat-grid__text::after,
.caveat-grid__text > textarea {
  grid-area: 1 / 1;
  min-width: 0;
  padding: 0.625rem 0.75rem;
  font: inherit;
  line-height: inherit;
}
.caveat-grid thead .caveat-grid__text, .caveat-grid__attribute .caveat-grid__text { font-weight: 600; }
.caveat-grid[aria-readonly='false'] .caveat-grid__attribute .caveat-grid__text::after,
.caveat-grid[aria-readonly='false'] .caveat-grid__attribute .caveat-grid__text > textarea { padding-inline-start: 0.25rem; }
.caveat-grid__text > textarea {
  display: block;
  width: 100%;
  box-sizing: border-box;
  margin: 0;
  border: 0;
  outline: 0;
  resize: none;
  overflow: hidden;
  overflow-wrap: anywhere;
  background: none;
  color: inherit;
  cursor: text;
}
.caveat-grid__cell:has(.caveat-grid__signals > *) > .caveat-grid__text::after,
.caveat-grid__cell:has(.caveat-grid__signals > *) > .caveat-grid__text > textarea { padding-inline-end: 2.25rem; }
.caveat-grid__text > textarea::placeholder { color: var(--card-muted-fg-color); font-weight: 400; opacity: 0.7; }
.caveat-grid [data-place] { outline: 0; }
.caveat-grid th[data-place]:focus, .caveat-grid td[data-place]:focus,
.caveat-grid th[data-place]:focus-within, .caveat-grid td[data-place]:focus-within {
  z-index: 2;
  box-shadow: inset 0 0 0 2px var(--card-focus-ring-color);
}
.caveat-grid td[data-place]:has(textarea:focus), .caveat-grid th[data-place]:has(textarea:focus) {
  background: var(--card-bg-color);
}
.caveat-grid [data-level='error']::before, .caveat-grid [data-level='warning']::before {
  content: '';
  position: absolute;
  inset-block: 0;
  inset-inline-start: 0;
  width: 2px;
  background: var(--card-badge-caution-dot-color);
}
.caveat-grid [data-level='error']::before { background: var(--card-badge-critical-dot-color); }
.caveat-grid [data-testid='change-bar-wrapper'] { --change-bar-offset: -1px; }
.caveat-grid__signals {
  position: absolute;
  inset-block-start: 0.375rem;
  inset-inline-end: 0.25rem;
  display: flex;
}
.caveat-grid__details {
  display: flex;
  flex-wrap: wrap;
  gap: 0.125rem 0.75rem;
  margin: 0;
  padding: 0.125rem 0.75rem 0.625rem;
  border: 0;
  background: none;
  font: inherit;
  font-size: 0.6875rem;
  color: var(--card-muted-fg-color);
  text-align: start;
  cursor: pointer;
}
.caveat-grid__details:disabled { cursor: default; }
.caveat-grid__details:not(:disabled):hover { color: var(--card-link-color, var(--card-fg-color)); }
.caveat-grid__detail { display: inline-flex; align-items: center; gap: 0.125rem; }
.caveat-grid__detail svg { font-size: 1.0625rem; margin-inline-start: -0.1875rem; }
.caveat-grid__detail[data-none='true'] { opacity: 0; }
.caveat-grid [data-place]:hover .caveat-grid__detail[data-none='true'],
.caveat-grid [data-place]:focus-within .caveat-grid__detail[data-none='true'],
.caveat-grid [data-place]:focus .caveat-grid__detail[data-none='true'] { opacity: 1; }
@media (hover: none) { .caveat-grid__detail[data-none='true'] { opacity: 1; } }
.caveat-grid__handle { touch-action: none; cursor: grab; opacity: 0.35; }
.caveat-grid__handle:active { cursor: grabbing; }
.caveat-grid__handles .caveat-grid__handle svg { rotate: 90deg; }
.caveat-grid tr:hover .caveat-grid__handle, .caveat-grid__handle:focus, .caveat-grid__handle[aria-expanded='true'],
.caveat-grid tr:focus-within .caveat-grid__handle { opacity: 1; }
.caveat-grid__drop { position: absolute; z-index: 3; background: var(--card-focus-ring-color); pointer-events: none; }
.caveat-grid__drop[data-axis-line='row'] { inset-inline: 0; height: 2px; margin-block-start: -1px; }
.caveat-grid__drop[data-axis-line='column'] { inset-block: 0; width: 2px; margin-inline-start: -1px; }
.caveat-grid__empty { border-style: dashed; }
.caveat-grid__empty:focus-visible { outline: 2px solid var(--card-focus-ring-color); outline-offset: -1px; }
.caveat-grid__said { flex: 1 0 100%; min-height: 1.25rem; }
.caveat-grid__list { margin: 0; padding: 0; list-style: none; }
`
