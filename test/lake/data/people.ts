import type {Person} from '../../../lake/access/Person.ts'

const personNamed = (id: string): Person => ({
  id,
  name: id,
  email: `${id}@example.test`,
  roles: [{name: id, title: id}],
  grants: [],
})

/** A writer may everything but read ballots, a reader reads what is published and no notes. */
export const people: Person[] = ['writer', 'reader'].map(personNamed)
