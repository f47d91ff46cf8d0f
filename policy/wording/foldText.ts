const OTHER_THAN_ASCII = /[^\p{ASCII}]/u
const NO_ASCII_WORD = /[^a-z0-9]+/g
const NO_WORD = /[^\p{L}\p{N}]+/gu
const NOT_SHOWN = /[ʼʹ\u115F\u1160]+/g

/** A text as nothing but letters and digits in lower case, without accents: `Risk-Free` is `riskfree`. */
export function foldText(text: string): string {
  if (!OTHER_THAN_ASCII.test(text)) return text.toLowerCase().replaceAll(NO_ASCII_WORD, '')
  const letters = text.normalize('NFKD').toLowerCase().replaceAll(NO_WORD, '')
  return letters.replaceAll(NOT_SHOWN, '').replaceAll('ς', 'σ')
}
