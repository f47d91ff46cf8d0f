/**
 * Something on a page that cannot be shown as it should be, in words that name the remedy. An `error`
 * is about a disclaimer that the page has to show; anything else is a `warning`.
 */
export type PageProblem = {level: 'error' | 'warning'; message: string}
