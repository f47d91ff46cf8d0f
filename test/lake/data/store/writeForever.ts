import {createStore} from '../../../../lake/store/createStore.ts'

/** Writes pairs of documents until it is killed, and prints the first id of each stored pair. */
const store = createStore(process.argv[2] ?? '')
for (let number = store.documents.size; ; number += 1) {
  const id = `page-${number}`
  store.commit({
    author: 'writer',
    authorize: () => {},
    plan: (view) => {
      view.put({_id: id, _type: 'page', text: 'a'.repeat(5000)}, null)
      view.put({_id: `${id}-twin`, _type: 'page'}, null)
    },
  })
  process.stdout.write(`${id}\n`)
}
