const PREFIX = '_.releases.'

/** The id of the document that describes a release. */
export const releaseIdOf = (name: string) => `${PREFIX}${name}`

/** Whether an id is that of a release's document. */
export const isReleaseId = (id: string) => id.startsWith(PREFIX)
