import type {FieldPath} from '../../../policy/index.ts'

const NAME = /^[A-Za-z_]\w*$/

/** A path as GROQ and Sanity's tools write it: `body[_key=="a"].markDefs[0]`. Empty for the document. */
export function pathText(path: FieldPath): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`
    if (typeof step === 'object') return `[_key==${JSON.stringify(step._key)}]`
    return NAME.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
  })
  return steps.join('').replace(/^\./, '')
}
