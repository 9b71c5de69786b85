const isTyping = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.type === 'number';
const hasOwnKeys = (target: HTMLElement): boolean => target.closest('button, a, summary') !== null;

/**
 * What a key does beyond what native controls do themselves: a digit chooses, Enter goes on, Space works the clock.
 * @returns the act, or null where the key keeps its own meaning.
 */
export function keyAction(event: KeyboardEvent, root: ParentNode): (() => void) | null {
  const {target, key} = event;
  if (!(target instanceof HTMLElement) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const find = (what: string) => root.querySelector<HTMLElement>(what);
  if (key === 'Enter' && !hasOwnKeys(target)) {
    const next = find('[part~="question"] [data-do="next"], [data-step="tests"] .primary');
    return next && (() => next.click());
  }
  if (key === ' ' && !hasOwnKeys(target) && !(target instanceof HTMLInputElement)) {
    const press = find('.guide .big');
    return press && (() => press.click());
  }
  if (!/^\d$/.test(key) || isTyping(target) || hasOwnKeys(target)) return null;
  const scale = find('.scale');
  const choice = scale ? scale.querySelector<HTMLInputElement>(`input[value="${key}"]`) : root.querySelectorAll<HTMLInputElement>('[part~="question"] > .choices input')[Number(key) - 1];
  return choice
    ? () => {
        choice.focus();
        choice.click();
      }
    : null;
}

/** Brings the new screen to the visitor: focus on its heading, scrolled to only where it would be out of sight. */
export function arriveAt(host: HTMLElement, root: ParentNode): void {
  const heading = root.querySelector<HTMLElement>('#heading');
  // A site's own intro stands in place of our heading: then the button is where to go on from. (Whether the heading has a
  // place would say the same, at the price of one more layout a step.)
  const replaced = heading?.closest('slot')?.assignedNodes().length;
  const target = heading && !replaced ? heading : root.querySelector<HTMLElement>('[data-do="next"]');
  target?.focus({preventScroll: true});
  if (host.getBoundingClientRect().top < 0 || (target && target.getBoundingClientRect().bottom > innerHeight)) host.scrollIntoView({block: 'start'});
}
