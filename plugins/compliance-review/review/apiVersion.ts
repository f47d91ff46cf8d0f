/** The version of Sanity's API that compliance review speaks. */
export const API_VERSION = '2025-02-19'
