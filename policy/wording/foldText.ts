const NO_WORD = /[^\p{L}\p{N}]+/gu
const NOT_SHOWN = /[ʼʹ\u115F\u1160]+/g

/** Code units that every text is full of: the letter or digit that they fold to, or 0 for none. */
const COMMON = Uint8Array.from({length: 128}, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase()
  return /[a-z0-9]/.test(lower) ? lower.charCodeAt(0) : 0
})

/** General punctuation, U+2000 to U+206F, holds no letter. */
const PUNCTUATION = {from: 0x2000, to: 0x206f}

const decoder = new TextDecoder('latin1')
let buffer = new Uint8Array(4096)

/** Folds a text of common characters; undefined when it has others. */
function foldCommon(text: string): string | undefined {
  if (buffer.length < text.length) buffer = new Uint8Array(text.length * 2)
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const folded = COMMON[unit]
    if (folded === undefined) {
      if (unit < PUNCTUATION.from || unit > PUNCTUATION.to) return undefined
    } else if (folded !== 0) {
      buffer[length] = folded
      length += 1
    }
  }
  return decoder.decode(buffer.subarray(0, length))
}

/** A text as nothing but letters and digits in lower case, without accents: `Risk-Free` is `riskfree`. */
export function foldText(text: string): string {
  const common = foldCommon(text)
  if (common !== undefined) return common
  const letters = text.normalize('NFKD').toLowerCase().replaceAll(NO_WORD, '')
  return letters.replaceAll(NOT_SHOWN, '').replaceAll('ς', 'σ')
}
