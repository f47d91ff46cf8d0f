const ALWAYS_OPEN: readonly unknown[] = ['safety', 'boxedWarning']

/** Safety text and boxed warnings stay visible: a reader must not have to open them. */
export const neverCollapsed = (mayCollapse: unknown, kind: unknown): true | string =>
  mayCollapse !== true ||
  !ALWAYS_OPEN.includes(kind) ||
  'A safety disclaimer or a boxed warning must always be visible. Switch this off.'
