// What a site without a build step does by hand: its own files, and those of two downloads, in one folder.
import {cpSync, rmSync} from 'node:fs';

rmSync('dist', {recursive: true, force: true});
cpSync('page', 'dist', {recursive: true});
cpSync('node_modules/jquery/dist/jquery.min.js', 'dist/jquery.min.js');
for (const file of ['evenstride.js', 'evenstride.css', 'core.js']) cpSync(`node_modules/evenstride/dist/${file}`, `dist/${file}`);
