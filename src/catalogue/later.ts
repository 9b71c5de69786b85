/**
 * Stands for something that is made when it is first looked into: a page that loads the module and only shows a quiz
 * never makes the schemas of a lead.
 */
/* @__NO_SIDE_EFFECTS__ */
export function later<T extends object>(make: () => T): T {
  let made: T | undefined;
  const real = (): T => (made ??= make());
  return new Proxy({} as T, {
    get: (_, key) => Reflect.get(real(), key) as unknown,
    has: (_, key) => Reflect.has(real(), key),
  });
}
