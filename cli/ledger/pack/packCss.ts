import {html} from './html.ts'

/** The style of a pack, on the screen and in print. */
export const packCss = html`
  :root { color-scheme: light; font: 11pt/1.5 Georgia, serif; } body { max-width: 48rem; margin:
  2rem auto; padding: 0 1rem; color: #111; background: #fff; } h1, h2, h3, th, dt, .plain {
  font-family: system-ui, sans-serif; } h2 { margin-top: 2.5rem; border-bottom: 1pt solid #111; }
  table { border-collapse: collapse; width: 100%; font-size: 0.9rem; } th, td { border: 0.5pt solid
  #777; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; } caption { text-align: left;
  font-style: italic; padding-bottom: 0.3rem; } dt { font-size: 0.8rem; font-weight: 600;
  margin-top: 0.6rem; } dd { margin: 0 0 0 1rem; overflow-wrap: anywhere; } code { font-size:
  0.8rem; overflow-wrap: anywhere; } article, section.decision { margin: 1.5rem 0; padding: 0.2rem
  1rem; border: 0.5pt solid #777; } section.decision, tr, dt { break-inside: avoid; } .fault {
  border-left: 4pt solid #a00; padding-left: 0.6rem; } .fine { border-left: 4pt solid #060;
  padding-left: 0.6rem; } del { text-decoration: line-through; color: #800; } ins { text-decoration:
  underline; color: #040; } @media print { @page { margin: 18mm; } body { margin: 0; max-width:
  none; padding: 0; } a { color: inherit; text-decoration: none; } del, ins { color: inherit; } h2,
  h3 { break-after: avoid; } }
`
