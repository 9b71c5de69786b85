import {render} from 'solid-js/web';
import {App} from './App';

export const mount = (place: Element) => render(() => <App />, place);
