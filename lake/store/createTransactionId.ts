import {randomBytes} from 'node:crypto'

/** A new transaction id: 22 letters and digits, as Sanity's are. */
export const createTransactionId = () =>
  randomBytes(24)
    .toString('base64')
    .replaceAll(/[^a-zA-Z0-9]/g, 'x')
    .slice(0, 22)
