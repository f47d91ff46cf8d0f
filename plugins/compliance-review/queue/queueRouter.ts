import {route} from 'sanity/router'

/** `/compliance/<section>?compliance[type]=…`: every section, and what it is narrowed to, has an address. */
export const queueRouter = route.create('/', [route.create('/:section')])
