const NO_WORD = /[^\p{L}\p{N}]+/gu
const NOT_SHOWN = /[ʼʹ\u115F\u1160]+/g

/** A text as nothing but letters and digits in lower case, without accents: `Risk-Free` is `riskfree`. */
export function foldText(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().replaceAll(NO_WORD, '')
  return letters.replaceAll(NOT_SHOWN, '').replaceAll('ς', 'σ')
}
