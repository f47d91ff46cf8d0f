import type {PageContext} from '../arrange/PageContext.ts'
import type {PageProblem} from '../PageProblem.ts'

export type ProblemProps = {problem: PageProblem; context: PageContext}

/**
 * What is wrong with a page, shown only where pages are built and written.
 * @throws Error for a problem of level `error`, where problems are not just shown or hidden.
 */
export function Problem({problem, context}: ProblemProps) {
  const {level, message} = problem
  context.onProblem?.(problem)
  if (context.problems === 'hide') return null
  if (context.problems === 'throw' && level === 'error') {
    throw new Error(`${message} ${context.messages.problem.howToShow}`)
  }
  return (
    <p className="caveat-problem" data-level={level} role="note">
      {message}
    </p>
  )
}
