import {draftMode} from 'next/headers'
import {redirect} from 'next/navigation'

/** Turns draft mode off. */
export async function GET(): Promise<Response> {
  const draft = await draftMode()
  draft.disable()
  return redirect('/')
}
