import {render} from 'preact';
import {App} from './App';

export const mount = (place: Element) => render(<App />, place);
