import {fieldOf} from '../read/fieldOf.ts'

/** A medical review is worth little when the author did it. */
export const differentReviewer = (page: unknown): true | string => {
  const author = fieldOf(fieldOf(page, 'author'), '_ref')
  const reviewer = fieldOf(fieldOf(page, 'medicalReviewer'), '_ref')
  return (
    typeof author !== 'string' ||
    author !== reviewer ||
    'The author and the medical reviewer are the same person. Choose a reviewer who did not write the page.'
  )
}
