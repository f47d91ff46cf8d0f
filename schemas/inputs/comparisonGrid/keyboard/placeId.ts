import type {GridPlace} from './GridPlace.ts'

/** The name under which a place is found in the page. */
export const placeId = ({part, row, column}: GridPlace): string =>
  JSON.stringify([part, row, column])
