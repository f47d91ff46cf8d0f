/** How the local lake's one dataset is called. */
export const LOCAL_DATASET = {projectId: 'caveat', dataset: 'production'} as const
