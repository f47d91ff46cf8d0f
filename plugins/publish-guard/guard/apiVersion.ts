/** The version of Sanity's API that the guard speaks. */
export const API_VERSION = '2025-02-19'
