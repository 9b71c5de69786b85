import {createRoot} from 'react-dom/client';
import {App} from './App';

export const mount = (place: Element) => createRoot(place).render(<App />);
