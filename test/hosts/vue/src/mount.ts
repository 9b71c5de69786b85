import {createApp} from 'vue';
import App from './App.vue';

export const mount = (place: Element) => createApp(App).mount(place);
