import type {PageComponents} from '../components/PageComponents.ts'

/** Whether a site has given a component of its own for this type, mark, style or kind of list. */
export function hasOwnComponent(
  components: PageComponents,
  slot: 'types' | 'marks' | 'block' | 'list',
  name: unknown,
): boolean {
  const given = components[slot]
  if (typeof given === 'function') return true
  return typeof name === 'string' && given !== undefined && Object.hasOwn(given, name)
}
