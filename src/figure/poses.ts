/** All movements by exercise id. */
import {corePoses} from './poses-core.js';
import {readyPoses} from './poses-ready.js';
import {strengthPoses} from './poses-strength.js';
import {stretchPoses} from './poses-stretch.js';

export const poses: Readonly<Record<string, string>> = {...readyPoses, ...strengthPoses, ...corePoses, ...stretchPoses};
