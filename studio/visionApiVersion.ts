/** The API version that Vision starts with: `published` is its default perspective. */
export const VISION_API_VERSION = 'v2026-08-01'
