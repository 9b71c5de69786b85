// A page that uses zod itself, in its own words.
import * as z from 'zod/mini';
z.config({customError: () => 'the words of the page'});
window.pageZod = {said: () => z.string().safeParse(1).error.issues[0].message, config: () => Object.keys(z.config())};
