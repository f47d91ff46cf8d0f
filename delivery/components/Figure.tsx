import type {PageContext} from '../arrange/PageContext.ts'
import {safeHref} from '../arrange/safeHref.ts'
import type {Figure as FigureValue} from '../queries/fragments/richText.ts'
import {Problem} from './Problem.tsx'

export type FigureProps = {figure: FigureValue; context: PageContext}

/** An image with its text alternative and caption. */
export function Figure({figure, context}: FigureProps) {
  const {image, alt, caption} = figure
  const src = safeHref(image?.url)
  if (src === undefined) {
    const message = context.messages.problem.imageMissing
    return <Problem context={context} problem={{level: 'warning', message}} />
  }
  return (
    <figure className="caveat-figure">
      <img
        alt={alt ?? ''}
        height={image?.height ?? undefined}
        loading="lazy"
        src={src}
        width={image?.width ?? undefined}
      />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}
