import {extractText} from 'unpdf'

/** The text of a PDF, page after page, in the order in which it is drawn. */
export async function textOfPdf(data: Uint8Array): Promise<string> {
  const {text} = await extractText(new Uint8Array(data), {mergePages: true})
  return text
}
