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
  const seen = new Set<Element>();
  const playing = new Set<Element>();
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)');

  const direct = (): void => {
    const chosen = new Set(calm.matches ? [] : [...seen].slice(0, most));
    for (const element of playing) if (!chosen.has(element)) performers.get(element)?.pause();
    for (const element of chosen) if (!playing.has(element)) performers.get(element)?.play();
    playing.clear();
    for (const element of chosen) playing.add(element);
  };
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        // What has left meanwhile may still be reported.
        if (isIntersecting && performers.has(target)) seen.add(target);
        else seen.delete(target);
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
        if (playing.delete(element)) performer.pause();
        performers.delete(element);
        seen.delete(element);
        direct();
      };
    },
  };
}

let shared: FigureStage | undefined;
/** The stage of the page; made when the first figure asks for it. */
export const figureStage = (): FigureStage => (shared ??= createStage(window));
