const DOCUMENT_ID = /^[A-Za-z0-9._-]+$/

/** Whether a text is what Sanity takes for the id of a document. */
export function isDocumentId(text: string): boolean {
  return DOCUMENT_ID.test(text)
}
