import {useState} from 'react'
import {useClient} from 'sanity'

/** What a tool of somebody's own may do: it strips a live page of its disclaimers, by the Studio's client. */
export function DirectWrite() {
  const client = useClient({apiVersion: '2025-02-19'})
  const [outcome, setOutcome] = useState('')
  const write = () => {
    const strip = client
      .patch('treatment-page-compounded-ketamine-odt')
      .unset(['disclaimers'])
      .commit()
    strip.then(
      () => {
        setOutcome('Done.')
      },
      (error: unknown) => {
        setOutcome(String(error))
      },
    )
  }
  return (
    <div style={{padding: 24}}>
      <button onClick={write} type="button">
        Strip the page
      </button>
      <output style={{display: 'block', marginTop: 24}}>{outcome}</output>
    </div>
  )
}
