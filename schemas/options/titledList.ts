/** A vocabulary as Sanity's option list. `titles` names every value, so a value without a title does not compile. */
export const titledList = <Value extends string>(
  values: readonly Value[],
  titles: Readonly<Record<Value, string>>,
): {title: string; value: Value}[] => values.map((value) => ({title: titles[value], value}))
