import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';

const load = () => import('evenstride');

// With ?late the module comes when the page is already drawn, as a slow script does.
if (location.search === '?late') document.querySelector('#load')!.addEventListener('click', load);
else await load();
await bootstrapApplication(App);
