/** Whether this is the package as it was built, rather than its sources. */
export const isBuilt = !import.meta.filename.endsWith('.ts')
