/** How large a table grows by pasting. What lies beyond is left out, and the person is told so. */
export const pasteLimits = {rows: 200, comparators: 20} as const
