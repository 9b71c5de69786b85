/** Shows where an element stands as `:state()` for the page's styles; browsers without custom states go without. */
export function showStates(internals: ElementInternals, states: Readonly<Record<string, boolean>>): void {
  const set = internals.states as CustomStateSet | undefined;
  for (const [state, on] of Object.entries(states)) set?.[on ? 'add' : 'delete'](state);
}
