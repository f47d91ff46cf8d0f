const HEADINGS = 9.5

/** How wide a table should be, in rem: what it needs to be read, and what it fills when there is room. */
export const tableWidths = (columns: number) => ({
  least: HEADINGS + columns * 11,
  comfortable: HEADINGS + columns * 14,
})
