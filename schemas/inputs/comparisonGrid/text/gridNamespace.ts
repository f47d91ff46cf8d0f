/** Where the Studio keeps the grid's words. */
export const gridNamespace = 'caveat-comparison-grid'
