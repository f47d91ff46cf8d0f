/** Where the site itself is. */
export const SITE_URL = process.env['SITE_URL'] ?? 'http://localhost:3000'

/** Where the Studio is; with the local lake, both have one address. */
export const STUDIO_URL = process.env['SANITY_STUDIO_URL'] ?? 'http://localhost:3333'

/** Reads drafts. Without it the site has no draft mode. */
export const READ_TOKEN = process.env['SANITY_API_READ_TOKEN']
