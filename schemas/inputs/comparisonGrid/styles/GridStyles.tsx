import {gridCss} from './gridCss.ts'

/** Puts the looks of the grid into the page, once however many grids there are. */
export const GridStyles = () => (
  <style href="caveat-comparison-grid" precedence="medium">
    {gridCss}
  </style>
)
