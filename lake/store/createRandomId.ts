import {randomBytes} from 'node:crypto'

/** A new id of 22 letters and digits, as Sanity gives documents and transactions. */
export const createRandomId = () =>
  randomBytes(24)
    .toString('base64')
    .replaceAll(/[^a-zA-Z0-9]/g, 'x')
    .slice(0, 22)
