import type {QueueForm} from './QueueForm.ts'

/** The forms of one document. */
export type Forms = {
  readonly all: readonly QueueForm[]
  readonly live: QueueForm | undefined
  readonly draft: QueueForm | undefined
  readonly versions: readonly QueueForm[]
  /** What waits to be published, or else what is live. */
  readonly latest: QueueForm | undefined
}

/** Tells the forms of one document apart. */
export function formsIn(all: readonly QueueForm[]): Forms {
  const live = all.find(({isLive}) => isLive)
  const draft = all.find(({isLive, release}) => !isLive && release === undefined)
  const versions = all.filter(({release}) => release !== undefined)
  return {all, live, draft, versions, latest: draft ?? versions[0] ?? live}
}
