/** The API version that Vision starts with, the first one whose default perspective is `published`. */
export const VISION_API_VERSION = 'v2025-02-19'
