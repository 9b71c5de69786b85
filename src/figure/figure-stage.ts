/** Decides which figures move: those in view, at most a few, none when motion is to be reduced. One observer for all. */

export interface Performer {
  play(): void;
  pause(): void;
}
export interface FigureStage {
  /** From now on this element's figure moves while it is in view. Gives back how to stop that. */
  add(element: Element, performer: Performer): () => void;
}

/** Ten are drawn at 50 frames a second and more without a graphics processor (`npm run bench:cards`). */
export const MOST_PLAYING = 10;

export function createStage(view: Window & typeof globalThis, most = MOST_PLAYING): FigureStage {
  const performers = new Map<Element, Performer>();
  /** In the order in which they came into view: who came first keeps playing. */
  const seen = new Set<Performer>();
  let playing: Performer[] = [];
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)');

  const direct = (): void => {
    const chosen = calm.matches ? [] : [...seen].slice(0, most);
    for (const one of playing) if (!chosen.includes(one)) one.pause();
    for (const one of chosen) if (!playing.includes(one)) one.play();
    playing = chosen;
  };
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        const performer = performers.get(target);
        // What has left meanwhile may still be reported.
        if (isIntersecting && performer) seen.add(performer);
        else seen.delete(performer!);
      }
      direct();
    },
    {threshold: 0.25},
  );
  calm.addEventListener('change', direct);
  return {
    add(element, performer) {
      performers.set(element, performer);
      observer.observe(element);
      return () => {
        observer.unobserve(element);
        performers.delete(element);
        seen.delete(performer);
        direct();
      };
    },
  };
}

let shared: FigureStage | undefined;
/** The stage of the page; made when the first figure asks for it. */
export const figureStage = (): FigureStage => (shared ??= createStage(window));
