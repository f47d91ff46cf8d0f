/**
 * What a query sees. `raw`: every document under its own id. Otherwise layers over what is
 * published, uppermost first: `drafts` or the name of a release. No layer means published only.
 */
export type Perspective = 'raw' | readonly string[]
