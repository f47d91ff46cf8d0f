/** The namespace of every text in studio/. */
export const STUDIO_NAMESPACE = 'caveat-studio'
