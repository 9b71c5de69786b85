/**
 * Does something once, when a place comes near the view.
 * @returns stops waiting.
 */
export function whenNear(place: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    {rootMargin: '200px'},
  );
  observer.observe(place);
  return () => observer.disconnect();
}
