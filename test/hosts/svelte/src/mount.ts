import {mount as draw} from 'svelte';
import App from './App.svelte';

export const mount = (target: Element) => draw(App, {target});
