import type {MutationResult} from '../mutations/Mutator.ts'
import type {LakeDocument, StoreView} from '../store/Store.ts'

type Answer = MutationResult & {document?: LakeDocument}
type Wish = {returnDocuments: boolean; canRead: (document: LakeDocument) => boolean}

/** Gathers what a request for mutations is answered, while the transaction's view is open. */
export function resultsFor({returnDocuments, canRead}: Wish) {
  let answers: Answer[] = []
  return {
    gather: (view: StoreView, results: readonly MutationResult[]): void => {
      answers = results.map((result) => {
        const document = returnDocuments ? view.get(result.id) : undefined
        return document !== undefined && canRead(document) ? {...result, document} : result
      })
    },
    list: (): readonly Answer[] => answers,
  }
}
